import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGION_FOLDER } from '../fixtures/sources.ts';
import { copyProject } from './copyProject.ts';
import { contentOf, type Ended, type KillPoint, runKilled } from './runKilled.ts';

let home = '';
let good = '';
let killed: Ended | undefined;
const site = () => contentOf(join(home, 'dist'));
const build = (version: string, point?: KillPoint) =>
  runKilled(
    'build.ts',
    home,
    { DATA_DIR: join(home, version), OUT_DIR: 'dist', NODE_ENV: 'production' },
    point,
  );

beforeAll(async () => {
  home = await copyProject();
  for (const version of ['a', 'b', 'salah'])
    await cp(REGION_FOLDER, join(home, version), { recursive: true });
  await rm(join(home, 'b/publications/survei-contoh'), { recursive: true });
  await writeFile(join(home, 'salah/targets.csv'), 'id\nx\n');
  expect((await build('a')).code).toBe(0);
  good = (await site()) ?? '';
  expect(good.length).toBeGreaterThan(500_000);
}, 120_000);
afterAll(async () => {
  killed?.endOrphans();
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

describe('npm run build, killed', () => {
  it('between the two renames leaves the site whole beside its place, where the next run finds it', async () => {
    killed = await build('b', { call: 2, of: 'renameSync' });
    expect(killed.signal).toBe('SIGKILL');
    expect(await site()).toBeUndefined();
    expect(await contentOf(join(home, 'dist-lama'))).toBe(good);
    const next = await build('salah');
    expect(next.code).toBe(1);
    expect(next.output).toContain('Mengembalikan dist dari pembangunan yang terputus.');
    expect(await site()).toBe(good);
  }, 60_000);

  it.each([
    ['while the data are read', { words: 'Membaca', after: 50 }],
    ['while the pages are made', { words: 'Membuat halaman', after: 900 }],
  ])(
    '%s leaves the last good site',
    async (_when, point) => {
      killed = await build('b', point);
      expect(killed.signal).toBe('SIGKILL');
      expect(await site()).toBe(good);
      killed.endOrphans();
      expect(await site()).toBe(good);
    },
    60_000,
  );

  it('leaves nothing behind that the next whole run does not remove', async () => {
    expect((await build('b')).code).toBe(0);
    const fresh = await site();
    expect(fresh?.length).toBeGreaterThan(300_000);
    expect(fresh).not.toBe(good);
    expect((await readdir(home)).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  }, 60_000);
});
