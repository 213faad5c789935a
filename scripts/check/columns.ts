import type { Field, Resource } from './documents.ts';

/** A column of a table that means something: where it stands and how its cells are read. */
export interface Column {
  readonly index: number;
  readonly name: string;
  readonly field: Field;
  /** What stands for nothing, how long the longest of it is, and whether some of it looks like a number. */
  readonly missing: ReadonlySet<string>;
  readonly longestMissing: number;
  readonly hasMissingNumber: boolean;
}

/** Columns by concept. */
export type Columns = ReadonlyMap<string, Column>;

/** The figures of one period in a row: all its columns, or those of one of the periods that headings name. */
export interface Slice {
  /** The period that the headings name; undefined where the row tells it. */
  readonly period: string | undefined;
  readonly columns: Columns;
}

/** Finds the described columns of a header; where headings name periods, one slice for each of these. */
export function slicesOf(header: readonly string[], { schema }: Resource): readonly Slice[] {
  const columns = schema.fields.flatMap((field): (readonly [string, Column])[] => {
    const index = header.indexOf(field.name);
    if (field.concept === undefined || index === -1) return [];
    const missing = new Set(field.missingValues ?? schema.missingValues);
    const words = [...missing];
    const longestMissing = Math.max(0, ...words.map(({ length }) => length));
    const hasMissingNumber = words.some((word) => /^\d+$/.test(word));
    const column = { index, name: field.name, field, missing, longestMissing, hasMissingNumber };
    return [[field.concept, column]];
  });
  const periods = [...new Set(columns.flatMap(([, { field }]) => field.period ?? []))];
  if (periods.length === 0) return [{ period: undefined, columns: new Map(columns) }];
  return periods.map((period) => ({
    period,
    columns: new Map(
      columns.filter(([, { field }]) => field.period === undefined || field.period === period),
    ),
  }));
}
