import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OfficeServer, send, startOfficeServer } from '../fetch/officeServer.ts';
import { FRESH, type Home, makeHome } from '../fetch/weighing.ts';
import { copyProject } from './copyProject.ts';
import { canBeForbidden, type Hindrance, mountSmallDisk, runHindered } from './runHindered.ts';
import { contentOf } from './runKilled.ts';

const FULL = 'Disk penuh atau jatah tulis habis.';
const FORBIDDEN = 'Tidak ada izin untuk membaca atau menulis di sini.';
const MISSING = 'Berkas atau folder ini tidak ada, atau tautannya putus.';
const WRONG_KIND = 'Di sini ada folder di tempat berkas, atau berkas di tempat folder.';
/** More than the limits below let through. */
const LARGE = FRESH.replace('stunting\n', `stunting\n${'\n'.repeat(100_000)}`);

let office: OfficeServer;
let home: Home;
let before: string | undefined;
const unmount: (() => void)[] = [];
beforeAll(async () => {
  office = await startOfficeServer();
  office.answer = send(LARGE);
});
afterAll(() => office.close());
afterEach(async () => {
  for (const undo of unmount.splice(0)) undo();
  await rm(home.path, { recursive: true, force: true });
});

const at = (path: string) => join(home.path, path);
const run = (script: string, hindrance?: Hindrance) =>
  runHindered(script, home.path, { DATA_DIR: 'data' }, hindrance);

function expectOneSentence({ code, output }: { code: number; output: string }, sentence: string): void {
  expect(output).not.toMatch(/\n\s+at |node:internal|Error:/);
  expect(output.split('\n').filter((line) => line.startsWith('✗'))).toEqual([
    expect.stringContaining(sentence),
  ]);
  expect(output).toContain('the last good output is unchanged.');
  expect(code).toBe(1);
}

describe('npm run data', () => {
  beforeEach(async () => {
    home = await makeHome({ kind: 'file', url: office.address });
    expect((await run('build-data.ts')).code).toBe(0);
    before = await contentOf(at('public/data'));
    await rm(at('data/publications/survei-contoh'), { recursive: true });
  });
  afterEach(async () => {
    expect(before?.length).toBeGreaterThan(10_000);
    expect(await contentOf(at('public/data'))).toBe(before);
  });

  it('says that files may not grow further', async () => {
    expectOneSentence(await run('build-data.ts', { blocks: 30 }), FULL);
  });

  it.skipIf(!existsSync('/dev/full'))('says that what it prints cannot be written', async () => {
    const ended = await run('build-data.ts', { output: '/dev/full' });
    expect(ended.code).toBe(1);
    expect(ended.output.split('\n')).toEqual([
      '✗ stdout “ENOSPC”: Laporan perintah ini tidak dapat disimpan. Kosongkan ruang lalu ulangi untuk membacanya. / ' +
        'The report of this command cannot be stored. Free some space and run it again to read it.',
      '',
    ]);
    await run('build-data.ts', { output: '/dev/null' });
    before = await contentOf(at('public/data'));
  });

  it('says that the disk is full', async ({ skip }) => {
    const umount = mountSmallDisk(at('.cache'), '128k');
    if (!umount) return skip('mounting a small disk is not permitted here');
    unmount.push(umount);
    // The version before moves along: what counts here is a disk with no room for another.
    await mkdir(at('.cache/data'));
    await writeFile(at('.cache/penuh'), Buffer.alloc(64 * 1024));
    expectOneSentence(await run('build-data.ts'), FULL);
    unmount.splice(0).forEach((undo) => void undo());
  });

  it('says what it is not permitted to read', async ({ skip }) => {
    if (!canBeForbidden()) skip('permissions do not bind the user of this test');
    await chmod(home.path, 0o777);
    await chmod(at('data/areas.csv'), 0o000);
    const ended = await run('build-data.ts', { asNobody: true });
    expectOneSentence(ended, FORBIDDEN);
    expect(ended.output).toContain('✗ data/areas.csv “EACCES”');
  });

  it('says where it is not permitted to write', async ({ skip }) => {
    if (!canBeForbidden()) skip('permissions do not bind the user of this test');
    await chmod(home.path, 0o755);
    await chmod(at('.cache/data'), 0o555);
    expectOneSentence(await run('build-data.ts', { asNobody: true }), FORBIDDEN);
    await chmod(at('.cache/data'), 0o755);
  });

  it('says what is broken about its folder of data', async () => {
    await rename(at('data'), at('pindah'));
    await symlink('tidak-ada', at('data'));
    expectOneSentence(await run('build-data.ts'), MISSING);
    await rm(at('data'));
    await writeFile(at('data'), '');
    expectOneSentence(await run('build-data.ts'), WRONG_KIND);
  });
});

describe('npm run fetch', () => {
  beforeEach(async () => {
    home = await makeHome({ kind: 'file', url: office.address });
    before = await contentOf(at('data'));
  });
  afterEach(async () => {
    expect(await contentOf(at('data'))).toBe(before);
  });

  it('says that files may not grow further', async () => {
    expectOneSentence(await run('fetch-data.ts', { blocks: 30 }), FULL);
  });

  it('says that the disk is full', async ({ skip }) => {
    await rename(at('data/publications'), at('publications'));
    await mkdir(at('data/publications'));
    const umount = mountSmallDisk(at('data/publications'), '80k');
    if (umount) unmount.push(umount);
    await cp(at('publications'), at('data/publications'), { recursive: true });
    if (!umount) return skip('mounting a small disk is not permitted here');
    expectOneSentence(await run('fetch-data.ts'), FULL);
  });

  it('says where it is not permitted to write', async ({ skip }) => {
    if (!canBeForbidden()) skip('permissions do not bind the user of this test');
    await chmod(home.path, 0o755);
    await chmod(at('data/publications/bulan-timbang'), 0o555);
    expectOneSentence(await run('fetch-data.ts', { asNobody: true }), FORBIDDEN);
  });
});

describe('npm run build', () => {
  let project = '';
  const build = (outDir: string, hindrance?: Hindrance) =>
    runHindered(
      'build.ts',
      project,
      { DATA_DIR: at('data'), OUT_DIR: outDir, NODE_ENV: 'production' },
      hindrance,
    );
  beforeAll(async () => {
    project = await copyProject();
  });
  beforeEach(async () => {
    home = await makeHome({ kind: 'file', url: office.address });
    await mkdir(join(home.path, 'situs/dist'), { recursive: true });
    await writeFile(join(home.path, 'situs/dist/index.html'), 'lama');
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  it('says that files may not grow further, while the pages are made', async () => {
    // The data are there already and need not be written again: what fails is Astro.
    expect((await runHindered('build-data.ts', project, { DATA_DIR: at('data') })).code).toBe(0);
    const ended = await build(at('situs/dist'), { blocks: 30 });
    expect(ended.output).toContain('Membuat halaman');
    expectOneSentence(ended, FULL);
    expect(await contentOf(at('situs'))).toBe('/dist/index.html\nlama');
  }, 60_000);

  it('says that the disk is full', async ({ skip }) => {
    const umount = mountSmallDisk(at('situs'), '300k');
    if (!umount) return skip('mounting a small disk is not permitted here');
    unmount.push(umount);
    await mkdir(at('situs/dist'));
    await writeFile(at('situs/dist/index.html'), 'lama');
    expectOneSentence(await build(at('situs/dist')), FULL);
    expect(await contentOf(at('situs'))).toBe('/dist/index.html\nlama');
  }, 60_000);

  it('says that a file stands where the folder of the site should be', async () => {
    await rm(at('situs'), { recursive: true });
    await writeFile(at('situs'), '');
    expectOneSentence(await build(at('situs/dist')), WRONG_KIND);
  }, 60_000);
});
