import type { TableFormat } from '../../model/description.ts';
import type { Bilingual, FileColumn } from '../../model/fileColumn.ts';
import { FILE_COLUMNS, valuesOf } from '../../model/fileColumns.ts';
import { MISSING_VALUES } from '../../model/statusLabels.ts';
import { columnTitle } from './columnTitle.ts';

const EMPTY: Bilingual = { id: 'tidak ada isinya', en: 'nothing to say' };
const NO_VALUE: Bilingual = { id: 'tidak ada angka; sebabnya di kolom status', en: 'no figure; see status' };

/** A value of a column as Table Schema labels it: in Indonesian, then in English. */
const labelled = (value: string, { id, en }: Bilingual) => ({ value, label: `${id} (${en})` });

/**
 * Table Schema (Data Package 2.0) of the rows in one format.
 * @param simulated whether values that only invented figures have may occur
 */
export function tableSchema(format: TableFormat, simulated: boolean) {
  return {
    fields: FILE_COLUMNS.map((column) => fieldOf(column, format, simulated)),
    missingValues: [labelled('', EMPTY)],
  };
}

function fieldOf(column: FileColumn, format: TableFormat, simulated: boolean) {
  const { name, type, unit } = column;
  const values = valuesOf(column, simulated);
  const constraints = constraintsOf(column, format, simulated);
  return {
    name,
    type: type === 'text' ? 'string' : type,
    ...(column.format && { format: column.format }),
    title: columnTitle(column).id,
    description: `${column.description.id}. ${column.description.en}.`,
    ...(unit && { unit }),
    ...(type === 'number' && format === 'excel.csv' && { decimalChar: ',' }),
    ...(name === 'value' && { missingValues: valueMissing() }),
    ...(values.length > 0 && { categories: values.map(({ value, label }) => labelled(value, label)) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Why a cell of `value` holds no number, said for every status that has none. */
function valueMissing() {
  return [labelled('', NO_VALUE), ...MISSING_VALUES.map(({ value, label }) => labelled(value, label))];
}

function constraintsOf(column: FileColumn, format: TableFormat, simulated: boolean) {
  const { required, pattern, minimum, maximum } = column;
  const values = valuesOf(column, simulated);
  return {
    ...(required && { required }),
    ...(values.length > 0 && { enum: values.map(({ value }) => value) }),
    ...(pattern && { pattern: format === 'excel.csv' ? pattern.replace('^', "^'?") : pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}
