import type { ReleasedFile } from '../../src/model/release.ts';
import { FILE_ROW } from '../../src/model/releaseParts.ts';

const NUMBER = new Intl.NumberFormat('id-ID');

/**
 * The first page of a release with a row for each file of the whole data; those of areas are on the areas' pages.
 * The page brings one row as a pattern, between two marks, with `{path}`, `{bytes}`, `{rows}` and `{sha256}`.
 */
export function listInPage(html: string, files: readonly ReleasedFile[]): string {
  const [start, end] = FILE_ROW;
  const from = html.indexOf(start);
  const to = html.indexOf(end);
  if (from === -1 || to < from) throw new Error(`no row for files between ${start} and ${end}`);
  const pattern = html.slice(from + start.length, to);
  const rows = files.filter(({ path }) => !path.includes('/')).map((file) => fillRow(pattern, file));
  return html.slice(0, from) + rows.join('') + html.slice(to + end.length);
}

function fillRow(pattern: string, { path, bytes, rows, sha256 }: ReleasedFile): string {
  return pattern
    .replaceAll('{path}', path)
    .replaceAll('{bytes}', NUMBER.format(bytes))
    .replaceAll('{rows}', rows === undefined ? '' : NUMBER.format(rows))
    .replaceAll('{sha256}', sha256);
}
