import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFetching } from '../../scripts/write/finishFetching.ts';
import { COMPLETE, replaceFiles } from '../../scripts/write/replaceFiles.ts';

let data = '';
let folder = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'data-'));
  folder = join(data, 'publications', 'uji');
  await mkdir(folder, { recursive: true });
  await write({ 'data.csv': 'lama', 'datapackage.json': '{}' });
});
afterEach(() => rm(data, { recursive: true }));

async function write(files: Readonly<Record<string, string>>, inside = ''): Promise<void> {
  await mkdir(join(folder, inside), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, inside, name), text);
}
const read = (name: string) => readFile(join(folder, name), 'utf8');

describe('replacing files together', () => {
  it('puts all in their places and leaves nothing else', async () => {
    await replaceFiles(folder, new Map([['data.csv', Buffer.from('baru')]]));
    expect([await read('data.csv'), await read('datapackage.json')]).toEqual(['baru', '{}']);
    expect((await readdir(folder)).toSorted()).toEqual(['data.csv', 'datapackage.json']);
  });

  it('changes nothing where one of them cannot be written', async () => {
    const impossible = new Map([
      ['data.csv', Buffer.from('baru')],
      ['tidak/ada.csv', Buffer.from('x')],
    ]);
    await expect(replaceFiles(folder, impossible)).rejects.toThrow('ENOENT');
    expect(await read('data.csv')).toBe('lama');
    expect((await readdir(folder)).toSorted()).toEqual(['data.csv', 'datapackage.json']);
  });

  it('removes what killed runs never completed, but not the work of a run that goes on', async () => {
    await write({ 'data.csv': 'setengah' }, `${COMPLETE}-999999`);
    await write({ 'data.csv': 'setengah' }, `${COMPLETE}-${process.ppid}`);
    await replaceFiles(folder, new Map([['data.csv', Buffer.from('baru')]]));
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([
      `${COMPLETE}-${process.ppid}`,
    ]);
  });
});

describe('reading after a killed download', () => {
  it('finds the files of the new one together once it was complete', async () => {
    await write({ 'datapackage.json': '{"baru":1}' }, COMPLETE);
    await write({ 'data.csv': 'baru' });
    await finishFetching(data);
    expect([await read('data.csv'), await read('datapackage.json')]).toEqual(['baru', '{"baru":1}']);
    expect((await readdir(folder)).toSorted()).toEqual(['data.csv', 'datapackage.json']);
  });

  it('finds the old ones where it was not', async () => {
    await write({ 'data.csv': 'setengah' }, `${COMPLETE}-999999`);
    await finishFetching(data);
    expect(await read('data.csv')).toBe('lama');
  });
});
