import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { REGION_FOLDER } from '../fixtures/sources.ts';

const SCRIPT = new URL('../../scripts/check-data.ts', import.meta.url).pathname;
const NODE = new URL('../../node_modules/.bin/node', import.meta.url).pathname;

const CLEAN = 'Kecamatan;Tahun;Bulan;Diukur;Stunting;Prevalensi\nHulu Rekaan;2025;Agt;1.240;124;10,0\n';
const CONFLICT = CLEAN.replace('10,0', '19,0');

const report = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      rows: z.number(),
      published: z.number(),
      rejected: z.number(),
      refused: z.boolean(),
      findings: z.array(
        z.object({ code: z.string(), row: z.number().nullable(), acknowledged: z.string().optional() }),
      ),
      observations: z.array(z.record(z.string(), z.unknown())).optional(),
    }),
  ),
});

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'periksa-'));
});
afterEach(() => rm(home, { recursive: true }));

function check(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATA_DIR: REGION_FOLDER };
  return new Promise((resolve) => {
    const child = execFile(NODE, [SCRIPT, ...args], { cwd: home, env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

async function put(name: string, text: string): Promise<string> {
  const path = join(home, 'rekap', name);
  await mkdir(join(home, 'rekap'), { recursive: true });
  await writeFile(path, text);
  return path;
}

describe('npm run data:check', () => {
  it('ends with 0 for a clean file, 1 for an error or an open warning, 2 for a wrong call', async () => {
    const clean = await put('bersih.csv', CLEAN);
    const conflict = await put('janggal.csv', CONFLICT);
    const broken = await put('salah.csv', CLEAN.replace('Hulu', 'Hilr'));
    const calls = [
      [clean],
      [conflict],
      [broken],
      [clean, broken],
      [],
      ['--entah'],
      [join(home, 'tidak-ada.csv')],
      ['--help'],
    ];
    const codes = await Promise.all(calls.map(async (args) => (await check(...args)).code));
    expect(codes).toEqual([0, 1, 1, 1, 2, 2, 2, 0]);
  });

  it('writes one object on stdout and nothing else, with figures only where they are asked for', async () => {
    const path = await put('bersih.csv', CLEAN);
    const { stdout } = await check(path, '--json');
    const { files } = report.parse(JSON.parse(stdout));
    expect(files).toMatchObject([
      { file: path, rows: 1, published: 1, rejected: 0, refused: false, findings: [] },
    ]);
    expect(files[0]?.observations).toBeUndefined();
    const asked = await check(path, '--json', '--observations');
    expect(report.parse(JSON.parse(asked.stdout)).files[0]?.observations).toEqual([
      {
        ...{ indicator: 'stunting_balita', area: '97.01.01', period: '2025-08', status: 'value' },
        ...{ value: 10, numerator: 124, denominator: 1240, publication: 'bersih' },
      },
    ]);
  });

  it('describes what it found, and reads the same figures by that description', async () => {
    await put('rekap.csv', CLEAN);
    const before = await check(join(home, 'rekap', 'rekap.csv'), '--json', '--observations', '--describe');
    expect([before.code, before.stderr]).toEqual([0, expect.stringContaining('datapackage.json')]);
    const path = join(home, 'rekap', 'datapackage.json');
    const descriptor = await readFile(path, 'utf8');
    await writeFile(path, descriptor.replace('program-belum-disebut', 'timbang-rekaan'));
    const after = await check(join(home, 'rekap'), '--json', '--observations');
    const figures = ({ stdout }: { stdout: string }) =>
      report.parse(JSON.parse(stdout)).files[0]?.observations?.map((one) => ({ ...one, publication: '' }));
    expect([after.code, figures(after)]).toEqual([0, figures(before)]);
  });

  it('ends with 0 where somebody has looked into every warning', async () => {
    await put('rekap.csv', CONFLICT);
    await check(join(home, 'rekap', 'rekap.csv'), '--describe');
    const path = join(home, 'rekap', 'datapackage.json');
    const descriptor = JSON.parse(
      (await readFile(path, 'utf8')).replace('program-belum-disebut', 'timbang-rekaan'),
    );
    expect((await check(join(home, 'rekap'))).code).toBe(1);
    const acknowledged = [{ code: 'printed-conflict', row: 2, reason: 'Sudah ditanyakan.' }];
    await writeFile(path, JSON.stringify({ ...descriptor, acknowledged }));
    const { code, stdout } = await check(join(home, 'rekap'), '--json');
    expect(code).toBe(0);
    expect(report.parse(JSON.parse(stdout)).files.flatMap(({ findings }) => findings)).toEqual([
      { code: 'printed-conflict', row: 2, acknowledged: 'Sudah ditanyakan.' },
    ]);
  });

  it('refuses a list of children without a word of it on any channel', async () => {
    const path = await put('anak.csv', 'DAFTAR\nNo;NIK;Nama Anak\n1;9701014305200001;Bunga Rekaan\n');
    for (const args of [[path], [path, '--json', '--observations'], [path, '--describe']]) {
      const { code, stdout, stderr } = await check(...args);
      expect(code).toBe(1);
      expect(stdout + stderr).not.toMatch(/9701014305200001|Bunga/);
    }
  });
});
