import type { Cell, GridRow } from '../read/grid.ts';

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

const POINT: NumberStyle = { decimalChar: '.', groupChar: ',' };
const COMMA: NumberStyle = { decimalChar: ',', groupChar: '.' };

interface Evidence {
  points: number;
  commas: number;
  spaced: boolean;
  ambiguous?: AmbiguousNumber;
}

/**
 * Finds out how each column writes its numbers, from the cells that can be read in one way only: `8.6`, `1.234,5`,
 * `1.234.567`. A column without such a cell is written like the others; where they tell nothing, `1.234` stays open.
 * @param columns indexes of the columns that hold numbers
 * @returns a style for every column, and the first cell of each column that may be read in two ways
 */
export function numberStyles(
  rows: readonly GridRow[],
  columns: readonly number[],
): { readonly styles: ReadonlyMap<number, NumberStyle>; readonly ambiguous: readonly AmbiguousNumber[] } {
  const evidence = new Map(columns.map((column) => [column, evidenceOf(rows, column)]));
  const all = [...evidence.values()];
  const shared = {
    points: all.reduce((sum, { points }) => sum + points, 0),
    commas: all.reduce((sum, { commas }) => sum + commas, 0),
  };
  const styles = new Map<number, NumberStyle>();
  const ambiguous: AmbiguousNumber[] = [];
  for (const [column, own] of evidence) {
    const style = decide(own) ?? (own.points + own.commas > 0 ? undefined : decide(shared));
    const spaced = own.spaced ? ({ groupChar: ' ' } as const) : {};
    styles.set(column, { ...(style ?? POINT), ...spaced });
    if (!style && own.ambiguous) ambiguous.push(own.ambiguous);
  }
  return { styles, ambiguous };
}

function decide({ points, commas }: { points: number; commas: number }): NumberStyle | undefined {
  if (points === commas) return undefined;
  return points > commas ? POINT : COMMA;
}

function evidenceOf(rows: readonly GridRow[], column: number): Evidence {
  const evidence: Evidence = { points: 0, commas: 0, spaced: false };
  for (const { row, cells } of rows) {
    const cell = cells[column];
    if (typeof cell !== 'string' || !/[., ]/.test(cell)) continue;
    const mark = decimalMarkOf(cell);
    if (mark === '.') evidence.points++;
    else if (mark === ',') evidence.commas++;
    else if (mark === 'spaced') evidence.spaced = true;
    else if (mark === 'either') evidence.ambiguous ??= { row, column, value: cell };
  }
  return evidence;
}

/** What one cell tells: its decimal mark, groups parted by spaces, that it could be either, or nothing. */
function decimalMarkOf(cell: Cell): '.' | ',' | 'spaced' | 'either' | undefined {
  const text = /\d[\d., ]*\d/.exec(String(cell))?.[0];
  if (text === undefined) return undefined;
  if (/^\d{1,3}( \d{3})+$/.test(text)) return 'spaced';
  const marks = text.match(/[.,]/g) ?? [];
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const other = (mark: string) => (mark === '.' ? ',' : '.');
  if (first !== last) return last === '.' ? '.' : ',';
  if (marks.length > 1) return other(first);
  const [whole = '', part = ''] = text.split(first);
  const isEither = part.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return isEither ? 'either' : first === '.' ? '.' : ',';
}
