import { cleanCell } from './cleanCell.ts';
import type { GridRow } from './grid.ts';

/** How the cells of a text are parted, and whether none of them has anything to clean away. */
interface Form {
  readonly delimiter: string;
  readonly isClean: boolean;
}

/**
 * A line of a text without quotation marks. Its cells are split off whenever they are asked for and are not kept:
 * so a file of a million lines takes little more memory than its text.
 */
class PlainRow implements GridRow {
  readonly row: number;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #form: Form;

  constructor(row: number, text: string, start: number, end: number, form: Form) {
    this.row = row;
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#form = form;
  }

  get cells(): readonly string[] {
    const { delimiter, isClean } = this.#form;
    const cells = this.#text.slice(this.#start, this.#end).split(delimiter);
    if (isClean) return cells;
    for (let index = 0; index < cells.length; index++) cells[index] = cleanCell(cells[index] ?? '');
    return cells;
  }
}

/** The lines of a text in which nothing is quoted; those without a filled cell are left out. */
export function plainRows(text: string, delimiter: string): GridRow[] {
  const rows: GridRow[] = [];
  const form = { delimiter, isClean: isCleanText(text, delimiter) };
  let start = 0;
  for (let line = 1; start <= text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const row = new PlainRow(line, text, start, end, form);
    if (isFilled(text, start, end, delimiter) || row.cells.some((cell) => cell !== '')) rows.push(row);
    start = end + 1;
  }
  return rows;
}

/** True where a line surely has a filled cell: it begins with a letter or digit that is not the delimiter. */
function isFilled(text: string, start: number, end: number, delimiter: string): boolean {
  if (end <= start) return false;
  const code = text.charCodeAt(start);
  const isWord = (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return isWord && text[start] !== delimiter;
}

/** True where every cell of a text is as cleaning would leave it: plain letters and signs, single spaces inside. */
function isCleanText(text: string, delimiter: string): boolean {
  const mark = delimiter === '|' ? '\\|' : delimiter;
  return !new RegExp(`[^!-~\\n ${mark}]|  | ${mark}|${mark} |^ | $`, 'm').test(text);
}
