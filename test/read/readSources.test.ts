import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSources } from '../../scripts/read/readSources.ts';
import { PRODUCTION, ROOMS } from '../../scripts/read/sources.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sumber-'));
  const files = {
    'region.json': '{}',
    'areas.csv': 'code\n',
    'catatan.md': 'tidak dibaca',
    'publications/b/datapackage.json': '{}',
    'publications/b/figures.csv': 'x\n',
    'publications/b/asal.pdf': 'tidak dibaca',
    'publications/a/datapackage.json': '{}',
    'restricted/c/datapackage.json': '{}',
    'simulated/d/datapackage.json': '{}',
    'boundaries/region.topojson': '{"type":"Topology"}',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('reading a data folder', () => {
  it('never opens the simulated room unless asked to', async () => {
    const production = await readSources(folder, { rooms: PRODUCTION });
    expect(production.publications.map(({ room, id }) => `${room}/${id}`)).toEqual([
      'publications/a',
      'publications/b',
      'restricted/c',
    ]);
    const shown = await readSources(folder, { rooms: ROOMS });
    expect(shown.publications.map(({ room, id }) => `${room}/${id}`)).toEqual([
      'publications/a',
      'publications/b',
      'restricted/c',
      'simulated/d',
    ]);
  });

  it('takes tables, descriptors and boundaries, by name, and nothing else', async () => {
    const { files, publications, boundaries } = await readSources(folder, { rooms: PRODUCTION });
    expect([...files.keys()]).toEqual(['areas.csv', 'region.json']);
    expect([...(publications[1]?.files ?? [])]).toEqual([
      ['datapackage.json', '{}'],
      ['figures.csv', 'x\n'],
    ]);
    expect([...boundaries]).toEqual([['region.topojson', '{"type":"Topology"}']]);
  });

  it('fails where there is no data folder', async () => {
    await expect(readSources(join(folder, 'tidak-ada'), { rooms: PRODUCTION })).rejects.toThrow('ENOENT');
  });
});
