import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatJson } from '../../scripts/fetch/formatJson.ts';
import { hashOf, noteDownloads } from '../../scripts/fetch/noteDownloads.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const descriptors = ['data/publications', 'test/fixtures/region/publications'].flatMap((room) =>
  readdirSync(ROOT + room).map((id) => `${room}/${id}/datapackage.json`),
);

describe('writing a descriptor again', () => {
  it.each(descriptors)('changes nothing in what is not noted: %s', (path) => {
    const text = readFileSync(ROOT + path, 'utf8');
    expect(formatJson(JSON.parse(text), text)).toBe(text);
  });

  it('notes hash, size and day at the end of the resource, and only there', () => {
    const path = 'test/fixtures/region/publications/survei-contoh/datapackage.json';
    const text = readFileSync(ROOT + path, 'utf8');
    const bytes = Buffer.from('x');
    const noted = noteDownloads(text, new Map([['figures.csv', bytes]]), '2026-07-14');
    const added = noted.split('\n').filter((line) => !text.split('\n').includes(line));
    expect(added.map((line) => line.trim())).toEqual([
      '},',
      `"hash": "${hashOf(bytes)}",`,
      '"bytes": 1,',
      '"retrieved": "2026-07-14"',
    ]);
    expect(noteDownloads(noted, new Map([['figures.csv', bytes]]), '2026-07-14')).toBe(noted);
  });

  it('hashes as a Data Package does', () => {
    expect(hashOf(Buffer.from('abc'))).toBe(
      'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
