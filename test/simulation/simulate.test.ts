import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const committed = join(root, 'data/simulated/eppgbm-desa');
const INPUTS = ['region.json', 'areas.csv', 'simulated/calibration.json'];

let folder = '';
const output = () => join(folder, 'simulated/eppgbm-desa');
const run = (...options: string[]) =>
  spawnSync(process.execPath, ['scripts/simulate.ts', ...options], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder },
    encoding: 'utf8',
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-'));
  mkdirSync(join(folder, 'simulated'));
  for (const name of INPUTS) cpSync(join(root, 'data', name), join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run simulate', () => {
  it('reproduces the committed bytes', () => {
    expect(run().status).toBe(0);
    expect(readdirSync(output()).sort()).toEqual(readdirSync(committed).sort());
    for (const name of readdirSync(committed)) {
      expect(readFileSync(join(output(), name), 'utf8')).toBe(readFileSync(join(committed, name), 'utf8'));
    }
    for (const name of [
      'kpm-desa/laporan-kpm.csv',
      'ehdw-desa/skor-konvergensi.csv',
      'siga-kecamatan/cakupan-siga.csv',
    ]) {
      const [written, kept] = [folder, join(root, 'data')].map((base) => join(base, 'simulated', name));
      expect(readFileSync(written ?? '', 'utf8')).toBe(readFileSync(kept ?? '', 'utf8'));
    }
    const visits = 'simulated/reflections.csv';
    expect(readFileSync(join(folder, visits), 'utf8')).toBe(readFileSync(join(root, 'data', visits), 'utf8'));
  });

  it("prints the sums that were to be met and Moran's I", () => {
    expect(run().stdout).toContain(
      "2024-08: sasaran 156000, diukur 140400, stunting 17784, sangat pendek 3952; Moran's I 0.34",
    );
  });

  it('says in one sentence that there is no calibration, and writes nothing', () => {
    rmSync(join(folder, 'simulated/calibration.json'));
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^✗ .*calibration\.json tidak ada, .*\.\n$/);
    expect(existsSync(output())).toBe(false);
  });

  it('says in one sentence that the region has no desa', () => {
    const [header] = readFileSync(join(folder, 'areas.csv'), 'utf8').split('\n');
    writeFileSync(join(folder, 'areas.csv'), `${header}\n`);
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^✗ .*areas\.csv tidak memuat satu desa pun di wilayah \S+\.\n$/);
    expect(existsSync(output())).toBe(false);
  });

  it('explains itself without running', () => {
    expect(run('--help').stdout).toContain('bukan hasil ukur');
    expect(existsSync(output())).toBe(false);
  });
});

describe('the simulated table', () => {
  const [header, ...lines] = readFileSync(join(committed, 'bulan-timbang.csv'), 'utf8').trimEnd().split('\n');

  it('carries the mark in the first cell of every row', () => {
    expect(header?.startsWith('evidence,')).toBe(true);
    expect(lines.filter((line) => !line.startsWith('simulasi,'))).toEqual([]);
  });

  it('is about desa and kelurahan only', () => {
    expect(lines.filter((line) => !/^simulasi,\d\d\.\d\d\.\d\d\.\d{4},/.test(line))).toEqual([]);
  });

  it('says that it is invented, and where it contradicts itself', () => {
    const descriptor = JSON.parse(readFileSync(join(committed, 'datapackage.json'), 'utf8'));
    expect(descriptor.evidence).toBe('simulated');
    expect(descriptor).not.toHaveProperty('disclosure');
    expect(descriptor.description).toContain('bukan hasil ukur');
    expect(descriptor.description).toContain('35.09.16.2006, 2023-02, 84 balita stunting dari 68 diukur');
  });
});
