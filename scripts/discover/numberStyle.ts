import type { Cell } from '../read/grid.ts';

/** How the numbers of a column are written. */
export interface NumberStyle {
  readonly decimalChar: '.' | ',';
  readonly groupChar: '.' | ',' | ' ';
}

/** A number that may be read in two ways, in a table where nothing tells which. */
export interface AmbiguousNumber {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** Groups parted by spaces, before a decimal mark. */
const SPACED = /(?<!\d)\d{1,3}( \d{3})+[.,]/;
const POINT: NumberStyle = { decimalChar: '.', groupChar: ',' };
const COMMA: NumberStyle = { decimalChar: ',', groupChar: '.' };

interface Evidence {
  points: number;
  commas: number;
  spaced: boolean;
  ambiguous?: AmbiguousNumber;
}

/** What was seen of the numbers of a table: filled row by row, asked once all rows were seen. */
export class NumberEvidence {
  readonly #columns: readonly { readonly column: number; readonly evidence: Evidence }[];

  readonly #others: readonly { readonly column: number; readonly evidence: Evidence }[];

  /**
   * @param columns indexes of the columns that hold numbers
   * @param others more columns of numbers, which are not read but tell as well
   */
  constructor(columns: readonly number[], others: readonly number[] = []) {
    this.#columns = columns.map((column) => ({ column, evidence: nothing() }));
    this.#others = others.map((column) => ({ column, evidence: nothing() }));
  }

  /** Looks at the cells of a row. */
  see(row: number, cells: readonly Cell[]): void {
    for (const seen of [this.#columns, this.#others]) {
      for (const { column, evidence } of seen) {
        const cell = cells[column];
        if (typeof cell === 'string' && !isDigits(cell)) note(evidence, row, column, cell);
      }
    }
  }

  /**
   * How each column writes its numbers, from the cells that can be read in one way only: `8.6`, `1.234,5`, `1.234.567`.
   * A column without such a cell is written like the others; where they tell nothing, `1.234` stays open.
   * @returns a style for every column, and the first cell of each column that may be read in two ways
   */
  styles(): {
    readonly styles: ReadonlyMap<number, NumberStyle>;
    readonly ambiguous: readonly AmbiguousNumber[];
  } {
    const all = [...this.#columns, ...this.#others].map(({ evidence }) => evidence);
    const shared = {
      points: all.reduce((sum, { points }) => sum + points, 0),
      commas: all.reduce((sum, { commas }) => sum + commas, 0),
    };
    const styles = new Map<number, NumberStyle>();
    const ambiguous: AmbiguousNumber[] = [];
    for (const { column, evidence } of this.#columns) {
      const isSilent = evidence.points + evidence.commas === 0;
      const style = decide(isSilent ? shared : evidence);
      const spaced = evidence.spaced ? ({ groupChar: ' ' } as const) : {};
      styles.set(column, { ...(style ?? POINT), ...spaced });
      if (!style && evidence.ambiguous) ambiguous.push(evidence.ambiguous);
    }
    return { styles, ambiguous };
  }
}

const nothing = (): Evidence => ({ points: 0, commas: 0, spaced: false });

function decide({ points, commas }: { points: number; commas: number }): NumberStyle | undefined {
  if (points === commas) return undefined;
  return points > commas ? POINT : COMMA;
}

function note(evidence: Evidence, row: number, column: number, value: string): void {
  const mark = decimalMarkOf(value);
  if (value.includes(' ') && SPACED.test(value)) evidence.spaced = true;
  if (mark === '.') evidence.points++;
  else if (mark === ',') evidence.commas++;
  else if (mark === 'spaced') evidence.spaced = true;
  else if (mark === 'either') evidence.ambiguous ??= { row, column, value };
}

function isDigits(cell: string): boolean {
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** What one cell tells: its decimal mark, groups parted by spaces, that it could be either, or nothing. */
function decimalMarkOf(cell: string): '.' | ',' | 'spaced' | 'either' | undefined {
  const first = firstDigit(cell);
  const last = lastDigit(cell);
  const point = cell.lastIndexOf('.', last);
  const comma = cell.lastIndexOf(',', last);
  const mark = Math.max(point, comma);
  if (mark <= first) return /^\d{1,3}( \d{3})+$/.test(cell.slice(first, last + 1)) ? 'spaced' : undefined;
  const decimal = point > comma ? '.' : ',';
  if (Math.min(point, comma) > first) return decimal;
  if (cell.indexOf(decimal, first) !== mark) return decimal === '.' ? ',' : '.';
  const isEither = last - mark === 3 && mark - first <= 3 && cell[first] !== '0';
  return isEither ? 'either' : decimal;
}

function firstDigit(cell: string): number {
  let index = 0;
  while (index < cell.length && !isDigit(cell, index)) index++;
  return index;
}

function lastDigit(cell: string): number {
  let index = cell.length - 1;
  while (index >= 0 && !isDigit(cell, index)) index--;
  return index;
}

function isDigit(cell: string, index: number): boolean {
  const code = cell.charCodeAt(index);
  return code > 47 && code < 58;
}
