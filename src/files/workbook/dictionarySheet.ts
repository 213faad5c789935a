import { FILE_COLUMNS } from '../../model/fileColumns.ts';
import type { Sheet, SheetCell } from '../xlsx/sheet.ts';
import type { Dictionary } from './workbook.ts';

/** A row for each column, and under it one for each of its values: column, value, meanings, type and unit. */
export function dictionarySheet(name: string, { header, types, units, valuesOf }: Dictionary): Sheet {
  const rows = FILE_COLUMNS.flatMap((column) => {
    const { id, en } = column.description;
    const unit = column.unit ? units[column.unit] : '';
    const values = valuesOf(column).map(({ value, label, meaning }) => {
      const said = (locale: 'id' | 'en') =>
        meaning ? `${label[locale]}: ${meaning[locale]}` : label[locale];
      return [column.name, value, said('id'), said('en'), '', ''];
    });
    return [[column.name, '', id, en, types[column.type], unit], ...values];
  });
  const cell = (value: string): SheetCell | null => (value === '' ? null : { value, style: 'wrapped' });
  return {
    name,
    widths: [18, 30, 60, 60, 16, 16],
    rows: [
      header.map((value): SheetCell => ({ value, style: 'header' })),
      ...rows.map((row) => row.map(cell)),
    ],
    hasHeader: true,
  };
}
