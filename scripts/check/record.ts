import type { Cell } from '../read/grid.ts';
import type { Column, Columns } from './columns.ts';
import type { Field } from './documents.ts';
import type { Finding, Problem } from './finding.ts';
import { type Bound, parseBound, parseNumber } from './parseNumber.ts';
import { problems } from './problems.ts';

/** One row of a publication, asked by concept; collects what is wrong with it. */
export class DataRecord {
  readonly file: string;
  readonly row: number;
  readonly #cells: readonly Cell[];
  readonly #columns: Columns;
  readonly #findings: Finding[];
  #faults = 0;

  constructor(
    place: { readonly file: string; readonly row: number },
    cells: readonly Cell[],
    columns: Columns,
    findings: Finding[],
  ) {
    this.file = place.file;
    this.row = place.row;
    this.#cells = cells;
    this.#columns = columns;
    this.#findings = findings;
  }

  /** True where a column has the concept. */
  has(concept: string): boolean {
    return this.#columns.has(concept);
  }

  /** Text of the cell, `''` where it is empty or missing or where no column has the concept. */
  text(concept: string): string {
    const column = this.#columns.get(concept);
    return column ? textOf(this.#cells, column) : '';
  }

  /** True where the cell holds anything, be it only a mark for nothing such as `-` or `N/A`. */
  isMarked(concept: string): boolean {
    const column = this.#columns.get(concept);
    return column !== undefined && (this.#cells[column.index] ?? '') !== '';
  }

  /** Number of the cell, or undefined where it has none; notes a fault where something else stands there. */
  number(concept: string): number | undefined {
    const column = this.#columns.get(concept);
    if (!column) return undefined;
    const cell = this.#cells[column.index] ?? '';
    if (typeof cell === 'number') return cell;
    const whole = column.hasMissingNumber ? undefined : wholeNumber(cell);
    if (whole !== undefined) return whole;
    const parsed = parseNumber(cell, column.field, column.missing);
    if (parsed.kind === 'number') return parsed.value;
    if (parsed.kind === 'text') this.fault(concept, problems.notANumber);
    return undefined;
  }

  /** The same for a whole number of children, never negative. */
  count(concept: string): number | undefined {
    const value = this.number(concept);
    if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value;
    this.fault(concept, problems.notACount);
    return undefined;
  }

  /** The same for a percentage, 0–100; of a column of yes and no 100 or 0. */
  percent(concept: string): number | undefined {
    const column = this.#columns.get(concept);
    if (column?.field.type === 'boolean') return this.#answer(concept, column.field);
    const value = this.number(concept);
    if (value === undefined || (value >= 0 && value <= 100)) return value;
    this.fault(concept, problems.outOfRange);
    return undefined;
  }

  #answer(concept: string, { trueValues = ['true'], falseValues = ['false'] }: Field): number | undefined {
    const text = this.text(concept);
    if (text === '') return undefined;
    if (trueValues.includes(text)) return 100;
    if (falseValues.includes(text)) return 0;
    this.fault(concept, problems.notAnAnswer);
    return undefined;
  }

  /** A limit such as `<10`, where the cell holds one. */
  bound(concept: string): Bound | undefined {
    const column = this.#columns.get(concept);
    const cell = column && this.#cells[column.index];
    if (!column || typeof cell !== 'string' || (cell[0] !== '<' && cell[0] !== '>')) return undefined;
    return parseBound(cell, column.field);
  }

  /** Notes a fault of the cell. */
  fault(concept: string, problem: Problem): void {
    if (problem.severity === 'error') this.#faults++;
    const column = this.#columns.get(concept);
    const name = column?.name ?? concept;
    const value = column ? String(this.#cells[column.index] ?? '') : '';
    this.#findings.push({ file: this.file, row: this.row, ...(name && { column: name }), value, ...problem });
  }

  /** True where an error of this row was noted. */
  isFaulty(): boolean {
    return this.#faults > 0;
  }
}

function textOf(cells: readonly Cell[], { index, missing, longestMissing }: Column): string {
  const cell = cells[index] ?? '';
  const text = typeof cell === 'string' ? cell : String(cell);
  return text.length <= longestMissing && missing.has(text) ? '' : text;
}

/** Nearly all cells of large tables are a few digits: these need no parsing. */
function wholeNumber(cell: string): number | undefined {
  const { length } = cell;
  if (length === 0 || length > 15) return undefined;
  let value = 0;
  for (let index = 0; index < length; index++) {
    const digit = cell.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}
