import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceFolder, restoreFolder } from '../../scripts/write/replaceFolder.ts';

/** As a disk without links answers. */
vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  symlink: () => Promise.reject(Object.assign(new Error('EPERM: not permitted, symlink'), { code: 'EPERM' })),
}));

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'tanpa-tautan-'));
});
afterEach(() => rm(home, { recursive: true }));

const target = () => join(home, 'public', 'data');
const versions = () => join(home, '.cache', 'data');
const replace = (text: string) => replaceFolder(target(), versions(), new Map([['a.json', text]]));
const read = () => readFile(join(target(), 'a.json'), 'utf8');

describe('on a disk without links', () => {
  it('the output is an ordinary folder, and the version before stays beside', async () => {
    for (const text of ['1\n', '2\n', '3\n']) {
      await replace(text);
      expect(await read()).toBe(text);
    }
    expect(
      (await readdir(join(home, 'public'), { withFileTypes: true })).map((entry) => entry.isDirectory()),
    ).toEqual([true]);
    const [previous = '', ...others] = await readdir(versions());
    expect(others).toEqual([]);
    expect(await readFile(join(versions(), previous, 'a.json'), 'utf8')).toBe('2\n');
  });

  it('the version before comes back where the new one did not reach its place', async () => {
    await replace('1\n');
    await replace('2\n');
    await rm(target(), { recursive: true });
    await restoreFolder(target(), versions());
    expect(await read()).toBe('1\n');
  });
});
