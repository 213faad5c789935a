import type { DataDescription, DescribedFile } from '../../model/description.ts';
import { typed } from './dcatContext.ts';

const MEDIA_TYPES = 'https://www.iana.org/assignments/media-types/';

/** The file that describes a CSV: its columns, types and missing values. */
export const csvwPath = (csv: string): string => `${csv}-metadata.json`;

/** One file of a data set, with its size and hash. */
export function dcatDistribution(
  { path, title, mediaType, bytes, sha256, holds }: DescribedFile,
  { licence }: DataDescription,
  addressOf: (path: string) => string,
) {
  const [bare = mediaType] = mediaType.split(';');
  const isCsv = holds.kind === 'rows' && holds.format === 'csv';
  const format = { '@id': `${MEDIA_TYPES}${bare}` };
  return {
    '@type': 'dcat:Distribution',
    'dct:title': { '@value': title, '@language': 'id' },
    'dcat:accessURL': { '@id': addressOf(path) },
    'dcat:downloadURL': { '@id': addressOf(path) },
    'dcat:mediaType': format,
    ...(holds.kind === 'archive' && { 'dcat:packageFormat': format }),
    'dcat:byteSize': typed(bytes, 'xsd:nonNegativeInteger'),
    'dct:license':
      holds.kind === 'boundaries' ? { 'skos:prefLabel': holds.licence } : { '@id': licence.path },
    ...(isCsv && { 'dct:conformsTo': { '@id': addressOf(csvwPath(path)) } }),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': typed(sha256, 'xsd:hexBinary'),
    },
  };
}
