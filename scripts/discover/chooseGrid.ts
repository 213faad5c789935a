import type { Resource } from '../check/documents.ts';
import type { Finding } from '../check/finding.ts';
import { problems } from '../check/problems.ts';
import type { FileContent, Unreadable } from '../read/fileContent.ts';
import { isUnreadable } from '../read/fileContent.ts';
import type { Grid } from '../read/grid.ts';
import { headOf } from '../read/headOf.ts';
import { readDelimited } from '../read/readDelimited.ts';
import { findHeader, type Reader } from './findHeader.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** So many lines tell the delimiter. */
const FIRST_LINES = 60;

const UNREADABLE = {
  'not-a-workbook': problems.notATable,
  'old-excel': problems.oldExcel,
  encrypted: problems.oldExcel,
  'too-large': problems.tooLarge,
  'no-table': problems.notATable,
  binary: problems.notATable,
  'no-access': problems.noAccess,
} as const satisfies Record<Unreadable['unreadable'], unknown>;

/** The table of a file, and the delimiter that parts its cells where it is text. */
export type Chosen =
  | { readonly grid: Grid; readonly delimiter?: string }
  | { readonly findings: readonly Finding[] };

/**
 * Chooses the table of a file: of text the delimiter that makes the best header, of a workbook or page the sheet
 * or table that has one. Several such sheets are a fault, for which of them is meant nobody can know.
 */
export function chooseGrid(
  file: string,
  content: FileContent,
  reader: Reader,
  { delimiter, quoteChar, sheetName }: NonNullable<Resource['dialect']> = {},
): Chosen {
  if (isUnreadable(content)) return { findings: [{ file, ...UNREADABLE[content.unreadable] }] };
  if (typeof content === 'string') {
    const chosen = delimiter ?? sniffDelimiter(content, quoteChar, reader);
    return { grid: readDelimited(content, { delimiter: chosen, quoteChar }), delimiter: chosen };
  }
  if (sheetName !== undefined) {
    const grid = content.find(({ name }) => name === sheetName);
    return grid ? { grid } : { findings: [{ file, value: sheetName, ...problems.noSheet }] };
  }
  const scored = content.map((grid) => ({ grid, points: scoreOf(grid, reader) }));
  const best = Math.max(0, ...scored.map(({ points }) => points));
  // A cover or a glossary may have a word in common with the data; a second table of it has more.
  const known = scored.filter(({ points }) => points > 1 && points >= best / 2);
  const [only] = known;
  if (!only) return { findings: [{ file, ...problems.notATable }] };
  if (known.length === 1) return { grid: only.grid };
  const names = known.map(({ grid }) => grid.name ?? '').join(', ');
  return { findings: [{ file, value: names, ...problems.severalTables }] };
}

function sniffDelimiter(text: string, quoteChar: string | undefined, reader: Reader): string {
  const [first = ''] = text.split('\n', 1);
  const said = /^"?sep=(.)"?$/i.exec(first)?.[1];
  if (said !== undefined) return said;
  const scored = DELIMITERS.map((delimiter) => {
    const grid = readDelimited(headOf(text, FIRST_LINES), { delimiter, quoteChar });
    return { delimiter, points: scoreOf(grid, reader) };
  });
  return scored.reduce((best, next) => (next.points > best.points ? next : best)).delimiter;
}

function scoreOf({ rows }: Grid, reader: Reader): number {
  const header = findHeader(rows, reader);
  return header ? reader.score(header.names) : 0;
}
