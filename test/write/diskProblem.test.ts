import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it, vi } from 'vitest';
import { diskProblem, diskProblemIn } from '../../scripts/write/diskProblem.ts';
import { explainDisk } from '../../scripts/write/explainDisk.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('what the disk refuses', () => {
  it.each([
    ['a folder in place of a file', () => readFileSync(tmpdir()), 'wrong-kind', 'public/data'],
    ['a file that is not there', () => readFileSync('/tidak/ada'), 'not-found', '/tidak/ada'],
  ])('is said of %s', (_case, act, code, file) => {
    expect(diskProblem(thrownBy(act), 'public/data')).toMatchObject({ code, file, severity: 'error' });
  });

  it.skipIf(!existsSync('/dev/full'))('is said of a full disk', () => {
    const error = thrownBy(() => writeFileSync('/dev/full', 'x'));
    expect(diskProblem(error, 'public/data')).toMatchObject({ code: 'disk-full', value: 'ENOSPC' });
  });

  it('is not said of faults of the program', () => {
    expect(diskProblem(new Error('ledger of x: 2 rows in, 1 rows out'), 'public/data')).toBeUndefined();
    expect(
      diskProblem(
        thrownBy(() => JSON.parse('{')),
        'public/data',
      ),
    ).toBeUndefined();
  });

  it('is found in what other programs print, in the words of Node and of Rust', () => {
    const said = (text: string) => diskProblemIn(text, 'dist')?.code;
    expect(said('[ERROR] ENOSPC: no space left on device, write\n    at x.js:1')).toBe('disk-full');
    expect(said('Failed to write file\nCaused by:\n    No space left on device (os error 28)')).toBe(
      'disk-full',
    );
    expect(said("EACCES: permission denied, mkdir '/x'")).toBe('not-permitted');
    expect(said('TypeError: x is not a function')).toBeUndefined();
  });

  it('ends a command with 1 and one sentence in both languages; other errors go on', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await explainDisk('public/data', async () => readFileSync('/tidak/ada').length)).toBe(1);
    const said = log.mock.calls.join('\n');
    log.mockRestore();
    expect(said.split('\n')).toHaveLength(1);
    expect(said).toContain('✗ /tidak/ada “ENOENT”: Berkas atau folder ini tidak ada');
    expect(said).toContain('the last good output is unchanged.');
    await expect(explainDisk('x', () => Promise.reject(new Error('salah')))).rejects.toThrow('salah');
  });
});
