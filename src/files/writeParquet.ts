import { parquetWriteBuffer } from 'hyparquet-writer';
import { FILE_COLUMNS } from '../model/fileColumns.ts';
import type { FileRow } from '../model/fileRow.ts';

const TYPES = { text: 'STRING', number: 'DOUBLE', integer: 'INT32' } as const;

/**
 * Rows as Apache Parquet: text as UTF-8 strings, numbers as doubles, whole ones as 32-bit integers, all nullable.
 * @throws RangeError where a whole number is none, or too large
 */
export function writeParquet(rows: readonly FileRow[]): Uint8Array<ArrayBuffer> {
  const columnData = FILE_COLUMNS.map(({ name, type }) => {
    const data = rows.map((row) => row[name]);
    const odd = type === 'integer' ? data.find((cell) => cell !== null && cell !== (Number(cell) | 0)) : null;
    if (odd !== null && odd !== undefined) throw new RangeError(`no 32-bit integer in ${name}: ${odd}`);
    return { name, data, type: TYPES[type], nullable: true };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
