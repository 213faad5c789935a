import type { Cell, GridRow } from '../read/grid.ts';
import type { Header } from './findHeader.ts';
import { widthOf } from './joinHeader.ts';

/** The rows below a header by what they are. */
export interface Body {
  readonly rows: readonly GridRow[];
  readonly totals: readonly GridRow[];
  /** Rows that only say something: repeated headers, numbers of columns, footnotes. */
  readonly asides: readonly GridRow[];
}

const TOTAL = /^(sub|grand)?[ -]?(total|jumlah)\b/i;
const WHOLE = /^(grand )?(total|jumlah)( total| keseluruhan)?$/i;
const AREA_PREFIX = /^(kec|kecamatan|desa|ds|kel|kelurahan|puskesmas|pukesmas|pkm|uptd?)\b/i;
const FOOTNOTE = /^(sumber|source|catatan|keterangan|ket|note|nb)\b|^\*|^\d\)/i;
/** A footnote is cut at its commas where nobody quoted it; a record of a table has more cells than that. */
const MOST_PARTS = 3;
const SENTENCE = /\S\s\S+\s\S/;

/**
 * Tells records from what stands among and below them: a line that repeats the header or numbers its columns,
 * totals, footnotes, and a signature below an empty line. All else is a record, sound or not.
 * @param followsGap true where an empty line stands between two rows
 * @param labels indexes of the columns that name areas: there a total says that it is one
 * @param see told of every record and total, while its cells are at hand
 */
export function splitBody(
  rows: readonly GridRow[],
  { lines, names, next }: Header,
  labels: readonly number[],
  followsGap: (row: GridRow, before: GridRow) => boolean,
  see: (row: number, cells: readonly Cell[]) => void = () => undefined,
): Body {
  const [body, totals, asides]: [GridRow[], GridRow[], GridRow[]] = [[], [], []];
  const lastLabel = Math.max(0, ...labels);
  const lastFull = rows.findLastIndex(({ cells }) => filled(cells) > Math.max(1, names.length / 2));
  const headings = lines.map(({ cells }) => cells);
  let hasEnded = false;
  for (let index = next; index < rows.length; index++) {
    const row = rows[index];
    if (!row) continue;
    const { cells } = row;
    const isBelow = index > lastFull;
    const isApart = followsGap(row, rows[index - 1] ?? row);
    if (headings.some((heading) => isSame(heading, cells)) || (index === next && numbersColumns(cells))) {
      asides.push(row);
    } else if (isTotal(cells, lastLabel)) {
      totals.push(row);
      see(row.row, cells);
      // Below the total of a part, rows without figures are areas that nobody measured.
      if ((isBelow || index === lastFull) && cells.some((cell) => WHOLE.test(String(cell)))) hasEnded = true;
    } else if (
      (isFootnote(cells, isBelow) && (isApart || hasEnded || !isName(cells, labels))) ||
      (isBelow && filled(cells) <= 2 && (isApart || hasEnded))
    ) {
      asides.push(row);
      hasEnded ||= isBelow;
    } else {
      body.push(row);
      see(row.row, cells);
    }
  }
  return { rows: body, totals, asides };
}

function isTotal(cells: readonly Cell[], lastLabel: number): boolean {
  for (let index = 0; index <= lastLabel; index++) {
    const cell = cells[index];
    if (typeof cell === 'string' && TOTAL.test(cell)) return filled(cells) > 1;
  }
  return false;
}

function isFootnote(cells: readonly Cell[], isBelow: boolean): boolean {
  const count = filled(cells);
  if (count > MOST_PARTS) return false;
  const first = String(cells.find((cell) => cell !== '') ?? '');
  return FOOTNOTE.test(first) || (isBelow && count === 1 && SENTENCE.test(first));
}

/** True where a row has nothing but the name of an area: one that nobody measured, and no sentence. */
function isName(cells: readonly Cell[], labels: readonly number[]): boolean {
  const place = cells.findIndex((cell) => cell !== '');
  const text = String(cells[place] ?? '');
  if (filled(cells) !== 1 || !labels.includes(place) || /[,:;()*]|\.$/.test(text)) return false;
  const words = text.split(' ');
  return words.length <= 5 && (AREA_PREFIX.test(text) || words.every((word) => /^[A-Z\d]/.test(word)));
}

/** Offices number the columns below the header: 1, 2, 3 or (1), (2), (3). */
function numbersColumns(cells: readonly Cell[]): boolean {
  const numbers = cells.slice(0, widthOf(cells)).map((cell) => /^\(?(\d+)\)?$/.exec(String(cell))?.[1]);
  return numbers.length > 2 && numbers.every((number, index) => Number(number) === index + 1);
}

function isSame(header: readonly Cell[], cells: readonly Cell[]): boolean {
  return header.every((cell, index) => cell === (cells[index] ?? '')) && widthOf(header) === widthOf(cells);
}

function filled(cells: readonly Cell[]): number {
  let count = 0;
  for (const cell of cells) if (cell !== '') count++;
  return count;
}
