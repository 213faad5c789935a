import { type ColumnName, FILE_COLUMNS } from '../model/fileColumns.ts';
import type { FileRow } from '../model/fileRow.ts';

const ALL = FILE_COLUMNS.map(({ name }) => name);

/**
 * Rows as a JSON array of objects, one row a line; a key that is not there has nothing to say. Most cells of most rows
 * have nothing, so this is a third of the size.
 * @param columns which columns, in their order
 */
export function writeLeanJson(rows: readonly FileRow[], columns: readonly ColumnName[] = ALL): string {
  const lines = rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(
        columns.flatMap((column) => (row[column] === null ? [] : [[column, row[column]] as const])),
      ),
    ),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
