import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverSwap, swapFolder, unfinishedOf } from '../../scripts/write/swapFolder.ts';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'situs-'));
});
afterEach(() => rm(home, { recursive: true }));

const dist = () => join(home, 'dist');
async function fill(folder: string, text: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), text);
  return folder;
}
const page = () => readFile(join(dist(), 'index.html'), 'utf8');

describe('swapping the site for a new one', () => {
  it('makes it where there is none', async () => {
    await swapFolder(await fill(unfinishedOf(dist()), 'baru'), dist());
    expect(await page()).toBe('baru');
  });

  it('leaves an ordinary folder and nothing beside it', async () => {
    await fill(dist(), 'lama');
    await writeFile(join(dist(), 'usang.html'), '');
    await swapFolder(await fill(unfinishedOf(dist()), 'baru'), dist());
    expect(await readdir(dist())).toEqual(['index.html']);
    expect(await readdir(home)).toEqual(['dist']);
    expect((await readdir(home, { withFileTypes: true }))[0]?.isDirectory()).toBe(true);
  });

  it('puts the old one back where the new one cannot be put there', async () => {
    await fill(dist(), 'lama');
    await expect(swapFolder(join(home, 'tidak-ada'), dist())).rejects.toThrow('ENOENT');
    expect(await page()).toBe('lama');
    expect(await readdir(home)).toEqual(['dist']);
  });
});

describe('after a killed build', () => {
  it('brings the site back that had been moved away, and removes what was left of the new one', async () => {
    await fill(`${dist()}-lama`, 'lama');
    await fill(`${dist()}-baru-999999`, 'setengah');
    expect(await recoverSwap(dist())).toBe(true);
    expect(await page()).toBe('lama');
    expect(await readdir(home)).toEqual(['dist']);
  });

  it('keeps the site that is there, and spares the work of a build that still runs', async () => {
    await fill(dist(), 'baru');
    await fill(`${dist()}-lama`, 'lama');
    await fill(`${dist()}-baru-${process.ppid}`, 'setengah');
    await fill(`${dist()}-simulasi`, 'lain');
    expect(await recoverSwap(dist())).toBe(false);
    expect(await page()).toBe('baru');
    expect((await readdir(home)).toSorted()).toEqual(['dist', `dist-baru-${process.ppid}`, 'dist-simulasi']);
  });
});
