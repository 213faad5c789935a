import type { Sheet, SheetCell } from '../xlsx/sheet.ts';
import type { Cover } from './workbook.ts';

/** The cover: its title, then a label and a text on each line. */
export function coverSheet(name: string, { title, lines }: Cover): Sheet {
  const body = lines.map(([label, text]): (SheetCell | null)[] => [
    label === '' ? null : { value: label, style: 'label' },
    { value: text, style: 'wrapped' },
  ]);
  return {
    name,
    widths: [20, 100],
    rows: [[{ value: title, style: 'title' }], [], ...body],
    hasHeader: false,
  };
}
