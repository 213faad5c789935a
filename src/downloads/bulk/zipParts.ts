import { readFileSync } from 'node:fs';
import { t as sentences } from '../../i18n/here.ts';
import { isMakingRelease } from '../release/releasedBulk.ts';

const t = sentences.bulk;

/** A file of the folder `data/` that goes into the archive, byte for byte. */
export interface ZipPart {
  /** Path from that folder, and inside the archive: `boundaries/region.topojson`. */
  readonly path: string;
  readonly label: string;
  readonly content: string;
}

/**
 * The open data that pages read, the boundaries and where they come from, laid out as on the site. A release has the
 * open data beside the archive, in the file that its name is made from.
 */
export function zipParts(): readonly ZipPart[] {
  const { fileNames, boundaries } = sentences.documents.data;
  const pages = isMakingRelease() ? [] : Object.entries(fileNames);
  const named: readonly (readonly [path: string, label: string])[] = [
    ...pages.map(([name, label]) => [`${name}.json`, label] as const),
    ...Object.entries(boundaries).map(([name, label]) => [`boundaries/${name}`, label] as const),
    ['boundaries/source.json', t.boundarySource],
  ];
  return named.map(([path, label]) => ({
    path,
    label,
    content: readFileSync(`public/data/${path}`, 'utf8'),
  }));
}
