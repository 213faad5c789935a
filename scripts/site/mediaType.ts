import { basename, extname } from 'node:path';

/**
 * Media type by ending, as hosts send it; none is registered for TopoJSON, which is JSON. Text names its encoding
 * wherever the type lets it.
 */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.gz': 'application/gzip',
  '.parquet': 'application/vnd.apache.parquet',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files without an ending. */
export const NAMED_TYPES: Readonly<Record<string, string>> = { SHA256SUMS: 'text/plain; charset=utf-8' };

/** What a host sends for what it does not know. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/** Media type for a file's name, as a static host would send it. */
export function mediaType(file: string): string {
  return NAMED_TYPES[basename(file)] ?? MEDIA_TYPES[extname(file).toLowerCase()] ?? UNKNOWN_TYPE;
}

/** True where a file is text of some kind, which hosts compress. */
export const isText = (type: string): boolean => type.includes('charset=') || /^text\//.test(type);
