import { writeXlsx } from '../xlsx/writeXlsx.ts';
import { coverSheet } from './coverSheet.ts';
import { dataSheet } from './dataSheet.ts';
import { dictionarySheet } from './dictionarySheet.ts';
import type { Workbook } from './workbook.ts';

/**
 * Rows as a workbook of three sheets: a cover, the data with a frozen header and filters, and a dictionary of its
 * columns and their values. Numbers are numbers, and no text is ever computed.
 */
export function writeWorkbook({
  properties,
  rows,
  cover,
  dictionary,
  names,
}: Workbook): Uint8Array<ArrayBuffer> {
  const sheets = [
    coverSheet(names.cover, cover),
    dataSheet(names.data, rows),
    dictionarySheet(names.dictionary, dictionary),
  ];
  return writeXlsx(sheets, properties);
}
