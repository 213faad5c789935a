import { readFileSync } from 'node:fs';
import { boundarySource } from '../../collections/boundaries.ts';
import { sha256 } from '../../collections/sha256.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import type { DescribedFile, FileContent } from '../../model/description.ts';

/** The open data that pages read, and the boundaries: files that `npm run data` wrote. */
export function partFiles(): readonly DescribedFile[] {
  const { fileNames, boundaries } = dictionary('id').documents.data;
  return [
    ...Object.entries(fileNames).map(([name, title]) => fileAt(`${name}.json`, title, { kind: 'part' })),
    ...Object.entries(boundaries).map(([name, title]) =>
      fileAt(`boundaries/${name}`, title, boundariesOf(name)),
    ),
  ];
}

function fileAt(path: string, title: string, holds: FileContent): DescribedFile {
  const content = readFileSync(`public/data/${path}`);
  return {
    path,
    title,
    mediaType: 'application/json; charset=utf-8',
    bytes: content.length,
    sha256: sha256(content),
    holds,
  };
}

function boundariesOf(name: string): FileContent {
  const source = boundarySource();
  const { title, licence, url } = name.startsWith('province') ? source.province : source;
  return { kind: 'boundaries', source: { title, ...(url && { url }) }, licence };
}
