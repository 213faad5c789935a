import type { Cell, GridRow } from '../read/grid.ts';
import { joinHeader, widthOf } from './joinHeader.ts';
import { MISSING } from './missing.ts';

/** The header of a table: its lines, the names they give, and where the rows below begin. */
export interface Header {
  readonly lines: readonly GridRow[];
  readonly names: readonly string[];
  /** Index of the first row below the header. */
  readonly next: number;
}

/** A header is looked for in the first rows, and has at most so many lines. */
const ROWS_SEARCHED = 40;
const MOST_LINES = 3;
const WORD = /^[^\d<>±-]*[a-z%][^\d]*$/i;

/** What is asked of a table's names: how many of them mean something, and which of them name areas. */
export interface Reader {
  score(names: readonly string[]): number;
  isLabel(name: string): boolean;
  /** What looks at every record and total while the table is taken apart. */
  watch?(names: readonly string[]): (row: number, cells: readonly Cell[]) => void;
}

/**
 * Finds the one to three lines that make the best header; of equally good ones the first with the fewest lines.
 * A header does not end above a line that only divides its columns: `Stunting` above `L`, `P` and `L+P` is three
 * counts, and the first of them is not the sum.
 * @returns undefined where nothing means anything
 */
export function findHeader(rows: readonly GridRow[], reader: Reader): Header | undefined {
  let best: { readonly header: Header; readonly score: number } | undefined;
  for (let first = 0; first < Math.min(rows.length, ROWS_SEARCHED); first++) {
    for (let count = 1; count <= MOST_LINES; count++) {
      const lines = rows.slice(first, first + count);
      if (lines.length < count || (count > 1 && lines.some(isTitle))) break;
      const names = joinHeader(lines.map(({ cells }) => cells));
      const points = reader.score(names);
      const isCut = count < MOST_LINES && isDivision(rows[first + count], names, reader);
      if (points > (best?.score ?? 0) && !isCut)
        best = { header: { lines, names, next: first + count }, score: points };
    }
  }
  return best?.header;
}

/** The header that a descriptor names by its lines. */
export function declaredHeader(rows: readonly GridRow[], headerRows: readonly number[]): Header | undefined {
  const lines = rows.filter(({ row }) => headerRows.includes(row));
  if (lines.length === 0) return undefined;
  const last = lines.at(-1);
  return {
    lines,
    names: joinHeader(lines.map(({ cells }) => cells)),
    next: last ? rows.indexOf(last) + 1 : 0,
  };
}

/** A line with nothing but a text in its first column stands above a table, not in its header. */
function isTitle({ cells }: GridRow): boolean {
  return widthOf(cells) === 1;
}

/** True for a line without area and numbers: words that say which part of a heading a column is. */
function isDivision(row: GridRow | undefined, names: readonly string[], { isLabel }: Reader): boolean {
  const filled = (row?.cells ?? []).flatMap((cell, index) => (cell === '' ? [] : [{ cell, index }]));
  const isWord = ({ cell, index }: (typeof filled)[number]) => {
    const name = names[index] ?? '';
    return WORD.test(String(cell)) && !MISSING.includes(String(cell)) && (name === cell || !isLabel(name));
  };
  return filled.length > 1 && filled.every(isWord);
}
