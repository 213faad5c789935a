import type { PeriodId } from './period.ts';

/** Where the data rows of one published file went: the four columns add up to `rows`. */
export interface LedgerEntry {
  readonly file: string;
  readonly rows: number;
  readonly published: number;
  readonly suppressed: number;
  readonly superseded: number;
  readonly rejected: number;
  /** Columns that mean nothing to us and were left out. */
  readonly ignored: readonly string[];
}

/** A row that was read and is not published: which one it is, never what it says of children. */
export interface RowSetAside {
  readonly file: string;
  readonly row: number;
  /** `superseded` by a later entry or as a repetition, or `rejected` for a fault. */
  readonly fate: 'superseded' | 'rejected';
  readonly area?: string;
  readonly period?: PeriodId;
  /** Time of entry of a superseded row, where the source gives one. */
  readonly enteredAt?: string;
  /** Code of the fault of a rejected row, and the column it is in. */
  readonly code?: string;
  readonly column?: string;
}
