import type { Damage, GridRow } from './grid.ts';

/** A table whose parts are known: which lines are its header, which are records and which only stand around them. */
export interface Table {
  /** A name for every column, each once; of several header lines the words of all. */
  readonly header: readonly string[];
  /** Lines of the file that make the header. */
  readonly headerRows: readonly number[];
  /** The data records in the order of the file. */
  readonly rows: readonly GridRow[];
  /** Rows that sum up the records, to be checked against them. */
  readonly totals: readonly GridRow[];
  /** Texts above and around the table, which may tell its period. */
  readonly titles: readonly string[];
  /** Lines that are not what was written: a quotation mark does not close, or a byte is NUL. */
  readonly damaged: ReadonlyMap<number, Damage>;
}
