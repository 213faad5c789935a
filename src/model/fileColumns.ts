import { COMPARISON_COLUMNS } from './columns/comparisonColumns.ts';
import { FIGURE_COLUMNS } from './columns/figureColumns.ts';
import { IDENTITY_COLUMNS } from './columns/identityColumns.ts';
import { PROVENANCE_COLUMNS } from './columns/provenanceColumns.ts';
import type { FileColumn, LabelledValue } from './fileColumn.ts';

const COLUMNS = [
  ...IDENTITY_COLUMNS,
  ...FIGURE_COLUMNS,
  ...COMPARISON_COLUMNS,
  ...PROVENANCE_COLUMNS,
] as const;

type Column = (typeof COLUMNS)[number];

/** Name of a column that every file has. */
export type ColumnName = Column['name'];

/** What a cell holds; `null` where there is nothing to say. */
export type Cell = string | number | null;

/** What a cell of each column holds. */
export type CellOf<Name extends ColumnName> =
  | (Extract<Column, { name: Name }>['type'] extends 'text' ? string : number)
  | null;

/**
 * The columns of every file of the site, in their order: the one description that writers, the dictionaries of
 * workbooks, the data page, datapackage.json and CSVW read.
 */
export const FILE_COLUMNS: readonly (FileColumn & { readonly name: ColumnName })[] = COLUMNS;

/** The values that a column may hold in a build: those of simulated figures only where it has some. */
export function valuesOf(column: FileColumn, simulated: boolean): readonly LabelledValue[] {
  return (column.values ?? []).filter((value) => simulated || value.simulated === undefined);
}
