import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type OfficeServer, send, startOfficeServer } from './fetch/officeServer.ts';
import { addPublication, FRESH, GOOD, type Home, makeHome } from './fetch/weighing.ts';

const SCRIPT = new URL('../scripts/fetch-data.ts', import.meta.url).pathname;
const NODE = new URL('../node_modules/.bin/node', import.meta.url).pathname;

let office: OfficeServer;
let home: Home;
beforeAll(async () => {
  office = await startOfficeServer();
  office.answer = (request, response) =>
    request.url === '/ada' ? send(FRESH)(request, response) : void response.writeHead(404).end();
});
afterAll(() => office.close());
afterEach(() => rm(home.path, { recursive: true }));

function run(...options: readonly string[]): Promise<{ code: number; output: string }> {
  const env = { ...process.env, DATA_DIR: join(home.path, 'data') };
  return new Promise((resolve) => {
    const child = execFile(NODE, [SCRIPT, ...options], { cwd: home.path, env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr });
    });
  });
}
const csvOf = (id: string) => readFile(join(home.path, 'data/publications', id, 'data.csv'), 'utf8');

describe('npm run fetch', () => {
  it('fetches every publication that names an address, one after a failing one too, and sums up', async () => {
    home = await makeHome({ kind: 'file', url: `${office.address}/hilang` });
    await addPublication(home.path, { kind: 'file', url: `${office.address}/ada` }, { id: 'lain' });
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output.split('\n')).toEqual([
      expect.stringMatching(
        /^✗ publications\/bulan-timbang\/data\.csv “404”: Berkas ini tidak ada di alamatnya\..* \/ The file is not at its address\..* the old file stays\.$/,
      ),
      '✓ diperbarui (updated): publications/lain',
      '2 publikasi beralamat: 1 diperbarui, 0 tidak berubah, 1 gagal. (1 updated, 0 unchanged, 1 failed.)',
      '',
    ]);
    expect([await csvOf('bulan-timbang'), await csvOf('lain')]).toEqual([GOOD, FRESH]);
  });

  it('fetches only those that are named', async () => {
    home = await makeHome({ kind: 'file', url: `${office.address}/hilang` });
    await addPublication(home.path, { kind: 'file', url: `${office.address}/ada` }, { id: 'lain' });
    const { code, output } = await run('lain');
    expect(code).toBe(0);
    expect(output).toContain('1 publikasi beralamat: 1 diperbarui');
    expect(office.requests.at(-1)?.agent).toMatch(/^PantauStunting\/\d+\.\d+\.\d+ \(.+\)$/);
    expect((await run('lain')).output).toContain('✓ tidak berubah (unchanged): publications/lain');
  });

  it('ends with 0 where nothing names an address, with 2 where it is called wrongly', async () => {
    home = await makeHome({ kind: 'file', url: `${office.address}/ada` });
    expect((await run('--help')).output).toContain('npm run fetch -- id …');
    expect(await run('survei-contoh')).toMatchObject({
      code: 2,
      output: expect.stringContaining('survei-contoh'),
    });
    expect(await run('--semua')).toMatchObject({
      code: 2,
      output: expect.stringContaining('Perintah keliru'),
    });
    await rm(join(home.path, 'data/publications/bulan-timbang'), { recursive: true });
    expect(await run()).toMatchObject({ code: 0, output: expect.stringContaining('0 publikasi beralamat') });
  });

  it('says in one sentence what it cannot read or write, and leaves the rest', async () => {
    home = await makeHome({ kind: 'file', url: `${office.address}/ada` });
    const folder = join(home.path, 'data/publications/bulan-timbang');
    await rename(join(folder, 'data.csv'), join(folder, 'lama.bak'));
    await mkdir(join(folder, 'data.csv'));
    await writeFile(join(folder, 'data.csv', 'x'), '');
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output).toContain('Di sini ada folder di tempat berkas');
    expect(output).not.toMatch(/\n\s+at /);
    expect((await readdir(folder)).toSorted()).toEqual(['data.csv', 'datapackage.json', 'lama.bak']);
    await rm(join(home.path, 'data'), { recursive: true });
    expect(await run()).toMatchObject({
      code: 1,
      output: expect.stringContaining('“ENOENT”: Berkas atau folder ini'),
    });
  });
});
