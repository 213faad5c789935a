import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REGION_FOLDER } from './fixtures/sources.ts';

const SCRIPT = new URL('../scripts/build-data.ts', import.meta.url).pathname;
const NODE = new URL('../node_modules/.bin/node', import.meta.url).pathname;

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'situs-'));
  await cp(REGION_FOLDER, join(home, 'data'), { recursive: true });
});
afterEach(() => rm(home, { recursive: true }));

function run(...options: readonly string[]): Promise<{ code: number; stdout: string; output: string }> {
  const env = { ...process.env, DATA_DIR: join(home, 'data'), SIMULASI: '' };
  return new Promise((resolve) => {
    const child = execFile(NODE, [SCRIPT, ...options], { cwd: home, env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, output: stdout + stderr });
    });
  });
}

async function written(): Promise<Record<string, string>> {
  const folder = join(home, 'public', 'data');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

describe('npm run data', () => {
  it('writes the open data and prints where the rows went', async () => {
    const { code, output } = await run();
    expect(code).toBe(0);
    expect(output).toContain('Baris masuk 40 = terbit 37 + disamarkan 3 + digantikan 0 + ditolak 0.');
    expect(Object.keys(await written())).toEqual([
      'actions.json',
      'areas.json',
      'audit.json',
      'boundaries/province.topojson',
      'boundaries/region.topojson',
      'boundaries/source.json',
      'changes.json',
      'commitments.json',
      'contradictions.json',
      'english.json',
      'funnels.json',
      'indicators.json',
      'inputs.json',
      'ledger.json',
      'observations.json',
      'programmes.json',
      'publications.json',
      'readiness.json',
      'reflections.json',
      'region.json',
      'releases.json',
      'series.json',
      'setAside.json',
      'statements.json',
      'systems.json',
      'targets.json',
    ]);
  });

  it('writes the same bytes from the same input', async () => {
    await run();
    const once = await written();
    await run();
    expect(await written()).toEqual(once);
  });

  it('names every fault, ends with 1 and leaves the last good output as it was', async () => {
    await run();
    const good = await written();
    const table = join(home, 'data/publications/timbang-rekaan-2025/rekap.csv');
    const text = await readFile(table, 'utf8');
    await writeFile(table, text.replace(';Batu Khayal;', ';Batu Kayal;').replace(';Agt;', ';Augustus;'));
    await writeFile(join(home, 'data/targets.csv'), 'id\nx\n');
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain(
      'publications/timbang-rekaan-2025/rekap.csv, baris 6, kolom Desa “Batu Kayal”: Kode',
    );
    expect(output).toContain('kolom Bulan “Augustus”: Bulan ini tidak dikenal.');
    expect(output).toContain('This month is unknown.');
    expect(output).toMatch(/✗ targets\.csv, baris 1 “area, indicator, year, /);
    expect(output).toContain('Tidak ada yang ditulis');
    expect(await written()).toEqual(good);
  });

  it('writes nothing at all where the first run fails', async () => {
    await writeFile(join(home, 'data/region.json'), '{');
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain('region.json: Berkas ini bukan JSON yang benar.');
    expect(await readdir(home)).toEqual(['data']);
  });

  it('publishes the sound rows where it is asked to, and lists the others without their counts', async () => {
    const path = join(home, 'data/publications/timbang-rekaan-2025/rekap.csv');
    const text = await readFile(path, 'utf8');
    const [faulty = ''] = text.split('\n').filter((line) => line.includes('Tanjung Kira'));
    await writeFile(path, text.replace(faulty, faulty.replace('Tanjung Kira', 'Tanjung Khayalan')));
    expect((await run()).code).toBe(1);
    const { code, output } = await run('--allow-rejects');
    expect(code).toBe(0);
    expect(output).toContain('ditolak 1.');
    const line = text.split('\n').indexOf(faulty) + 1;
    expect(JSON.parse((await written())['setAside.json'] ?? '')).toEqual([
      {
        file: 'publications/timbang-rekaan-2025/rekap.csv',
        row: line,
        fate: 'rejected',
        code: 'unknown-area',
        column: 'Desa',
      },
    ]);
  });

  it('stops all the same where more than a row is at fault', async () => {
    await writeFile(join(home, 'data/publications/survei-contoh/lain.csv'), 'a,b\n1,2\n');
    const { code, output } = await run('--allow-rejects');
    expect([code, output]).toEqual([1, expect.stringContaining('tidak disebut dalam datapackage.json')]);
  });

  it('says the same to machines, and nothing else on standard output', async () => {
    const { code, stdout } = await run('--json');
    expect(code).toBe(0);
    const { files } = JSON.parse(stdout);
    expect(files.map(({ rows }: { rows: number }) => rows)).toEqual([12, 28]);
    expect(files[1].findings).toMatchObject([
      { row: 15, column: 'Prevalensi', code: 'printed-conflict', severity: 'warning' },
    ]);
  });

  it('explains itself', async () => {
    const { code, output } = await run('--help');
    expect(code).toBe(0);
    expect(output).toContain('DATA_DIR=folder');
    expect(await readdir(home)).toEqual(['data']);
  });
});
