import Papa from 'papaparse';
import type { ReleasedFile } from '../../src/model/release.ts';
import type { Members } from './packArchive.ts';
import { sha256 } from './releaseId.ts';

/** Name of the file that lists the hashes of all others. */
export const CHECKSUMS = 'SHA256SUMS';

/** True for pages, which carry the banner of the day; every other file stays as it is for good. */
export const isPage = (path: string): boolean => path.endsWith('.html');

/** Path, size, hash and rows of every file that stays, in the order of their paths. */
export function describeFiles(members: Members): ReleasedFile[] {
  return [...members]
    .filter(([path]) => !isPage(path))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => {
      const rows = countRows(path, content);
      return { path, bytes: content.length, sha256: sha256(content), ...(rows !== undefined && { rows }) };
    });
}

/** Hashes in the format of `sha256sum`. */
export function checksumsText(files: readonly ReleasedFile[]): string {
  return files.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).join('');
}

/** Rows of a table without its header, or elements of a list; undefined for what is neither. */
function countRows(path: string, content: Uint8Array): number | undefined {
  const text = () => new TextDecoder().decode(content);
  if (path.endsWith('.csv')) return Papa.parse(text(), { skipEmptyLines: true }).data.length - 1;
  if (!path.endsWith('.json')) return undefined;
  const parsed: unknown = JSON.parse(text());
  return Array.isArray(parsed) ? parsed.length : undefined;
}
