import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder, restoreFolder } from '../../scripts/write/replaceFolder.ts';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hasil-'));
});
afterEach(() => rm(home, { recursive: true }));

const target = () => join(home, 'public', 'data');
const versions = () => join(home, '.cache', 'data');
const replace = (files: Readonly<Record<string, string>>) =>
  replaceFolder(target(), versions(), new Map(Object.entries(files)));
const listing = async () => (await readdir(target(), { recursive: true })).toSorted();
const read = (name: string) => readFile(join(target(), name), 'utf8');

describe('replacing the output folder', () => {
  it('makes it where there is none, with its folders', async () => {
    await replace({ 'a.json': '1\n', 'boundaries/b.json': '2\n' });
    expect(await listing()).toEqual(['a.json', 'boundaries', 'boundaries/b.json']);
    expect(await read('boundaries/b.json')).toBe('2\n');
  });

  it('leaves nothing of the run before in it, and nothing beside it', async () => {
    await replace({ 'lama.json': '1\n' });
    await replace({ 'baru.json': '2\n' });
    expect(await listing()).toEqual(['baru.json']);
    expect(await readdir(join(home, 'public'))).toEqual(['data']);
  });

  it('keeps the current and the previous version, so that who is still reading finds every file', async () => {
    await replace({ 'a.json': '1\n' });
    const reader = join(home, 'public', await readlink(target()));
    await replace({ 'a.json': '2\n' });
    expect(await readFile(join(reader, 'a.json'), 'utf8')).toBe('1\n');
    expect(await read('a.json')).toBe('2\n');
    await replace({ 'a.json': '3\n' });
    expect(await readdir(versions())).toHaveLength(2);
    await expect(readFile(join(reader, 'a.json'))).rejects.toThrow('ENOENT');
  });

  it('touches nothing where nothing has changed, and mends a file that somebody edited', async () => {
    await replace({ 'a.json': '1\n', 'b.json': '1\n' });
    const before = await readlink(target());
    await replace({ 'a.json': '1\n', 'b.json': '1\n' });
    expect(await readlink(target())).toBe(before);
    await writeFile(join(target(), 'b.json'), 'disunting\n');
    await replace({ 'a.json': '1\n', 'b.json': '1\n' });
    expect(await read('b.json')).toBe('1\n');
  });

  it('follows its project when that is moved', async () => {
    await replace({ 'a.json': '1\n' });
    await rename(home, `${home}-pindah`);
    home = `${home}-pindah`;
    expect(await read('a.json')).toBe('1\n');
  });

  it('takes the place of a real folder from before there were links, and keeps that as the previous one', async () => {
    await mkdir(target(), { recursive: true });
    await writeFile(join(target(), 'lama.json'), '0\n');
    await replace({ 'a.json': '1\n' });
    expect(await listing()).toEqual(['a.json']);
    const kept = (await readdir(versions())).filter((name) => name.endsWith('-lama'));
    expect(await readdir(join(versions(), kept[0] ?? ''))).toEqual(['lama.json']);
  });

  it('leaves the last good output, and no part of the new one, where writing fails half-way', async () => {
    await replace({ 'a.json': 'lama\n' });
    await expect(replace({ 'a.json': 'baru\n', 'a.json/b.json': 'tidak bisa\n' })).rejects.toThrow('a.json');
    expect(await read('a.json')).toBe('lama\n');
    expect(await readdir(versions())).toHaveLength(1);
  });

  it('removes what interrupted runs left behind, but nothing of a process that still runs', async () => {
    await replace({ 'a.json': '0\n' });
    for (const name of ['999999-baru-abc', '999999-def', `${process.ppid}-baru-ghi`]) {
      await cp(target(), join(versions(), name), { recursive: true });
    }
    await replace({ 'a.json': '1\n' });
    expect((await readdir(versions())).filter((name) => !name.startsWith(`${process.pid}-`))).toEqual([
      `${process.ppid}-baru-ghi`,
    ]);
  });
});

describe('an output folder that is gone', () => {
  it('comes back as its newest finished version', async () => {
    await replace({ 'a.json': '1\n' });
    await utimes(join(home, 'public', await readlink(target())), 1, 1);
    await replace({ 'a.json': '2\n' });
    await mkdir(join(versions(), '999999-baru-abc'));
    await rm(target());
    await restoreFolder(target(), versions());
    expect(await read('a.json')).toBe('2\n');
  });

  it('stays gone where there is no version, and is left alone where it is there', async () => {
    await restoreFolder(target(), versions());
    expect(await readdir(home)).toEqual([]);
    await replace({ 'a.json': '1\n' });
    const before = await readlink(target());
    await restoreFolder(target(), versions());
    expect(await readlink(target())).toBe(before);
  });
});
