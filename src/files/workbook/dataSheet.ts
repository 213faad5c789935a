import { FILE_COLUMNS } from '../../model/fileColumns.ts';
import type { FileRow } from '../../model/fileRow.ts';
import type { Sheet, SheetCell } from '../xlsx/sheet.ts';

/** Characters of the narrowest and the widest column; the header has room for the button of its filter. */
const NARROWEST = 8;
const WIDEST = 40;
const BUTTON = 4;

/** The rows as a sheet under a header that stays and filters. */
export function dataSheet(name: string, rows: readonly FileRow[]): Sheet {
  const header = FILE_COLUMNS.map((column): SheetCell => ({ value: column.name, style: 'header' }));
  const body = rows.map((row) =>
    FILE_COLUMNS.map((column): SheetCell | null => {
      const value = row[column.name];
      if (value === null || value === '') return null;
      return column.type === 'integer' ? { value, style: 'integer' } : { value };
    }),
  );
  const widths = FILE_COLUMNS.map((column) => {
    const longest = rows.reduce((most, row) => Math.max(most, String(row[column.name] ?? '').length + 1), 0);
    return Math.min(WIDEST, Math.max(NARROWEST, column.name.length + BUTTON, longest));
  });
  return { name, widths, rows: [header, ...body], hasHeader: true };
}
