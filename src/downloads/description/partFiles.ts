import { boundarySource } from '../../collections/boundaries.ts';
import { sha256 } from '../../collections/sha256.ts';
import type { DescribedFile, FileContent } from '../../model/description.ts';
import { type ZipPart, zipParts } from '../bulk/zipParts.ts';

/** The open data that pages read, and the boundaries: files that `npm run data` wrote. */
export const partFiles = (): readonly DescribedFile[] => zipParts().map(described);

function described({ path, label, content }: ZipPart): DescribedFile {
  return {
    path,
    title: label,
    mediaType: 'application/json; charset=utf-8',
    bytes: Buffer.byteLength(content),
    sha256: sha256(content),
    holds: path.startsWith('boundaries/') ? boundariesOf(path) : { kind: 'part' },
  };
}

function boundariesOf(path: string): FileContent {
  const source = boundarySource();
  const { title, licence, url } = path.endsWith('province.topojson') ? source.province : source;
  return { kind: 'boundaries', source: { title, ...(url && { url }) }, licence };
}
