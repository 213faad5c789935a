import type { TableFormat } from '../../model/description.ts';

const CSV = { header: true, quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' };

/** Sheet of a workbook that holds the rows; the first one is its cover. */
const DATA_SHEET = 2;

/** How rows of a format are laid out, as Table Dialect (Data Package 2.0) says it; absent where the format says it all. */
export function dialectOf(format: TableFormat) {
  if (format === 'csv') return { ...CSV, delimiter: ',' };
  if (format === 'excel.csv') return { ...CSV, delimiter: ';' };
  if (format === 'xlsx') return { header: true, sheetNumber: DATA_SHEET };
  return format === 'json' ? { itemType: 'object' } : undefined;
}
