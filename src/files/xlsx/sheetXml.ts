import { looksLikeFormula } from '../guardText.ts';
import { cellAddress, columnLetters } from './cellAddress.ts';
import type { SharedStrings } from './sharedStrings.ts';
import { type Sheet, type SheetCell, STYLES } from './sheet.ts';
import { xmlDocument } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FROZEN =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>';

/** The XML of a sheet; its texts go into the workbook's strings. */
export function sheetXml({ widths, rows, hasHeader }: Sheet, strings: SharedStrings): string {
  const cols = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => (cell ? cellXml(cell, cellAddress(x, y), strings) : ''));
    return `<row r="${y + 1}">${cells.join('')}</row>`;
  });
  return xmlDocument(
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${hasHeader ? FROZEN : ''}</sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData>${hasHeader ? `<autoFilter ref="${filterOf(widths.length, rows.length)}"/>` : ''}</worksheet>`,
  );
}

/** The cells that a filter covers, as `A1:C9`. */
export function filterOf(columns: number, rows: number): string {
  return `A1:${columnLetters(columns - 1)}${Math.max(rows, 1)}`;
}

/**
 * Texts are shared strings, which no spreadsheet computes. One that looks like a formula is marked as quoted, so that
 * it stays a text when somebody edits it.
 */
function cellXml({ value, style = 'plain' }: SheetCell, at: string, strings: SharedStrings): string {
  if (typeof value === 'number') return `<c r="${at}"${styleOf(style)}><v>${value}</v></c>`;
  const shown = style === 'plain' && looksLikeFormula(value) ? 'quoted' : style;
  return `<c r="${at}"${styleOf(shown)} t="s"><v>${strings.add(value)}</v></c>`;
}

const styleOf = (style: SheetCell['style'] & string) => {
  const at = STYLES.indexOf(style);
  return at > 0 ? ` s="${at}"` : '';
};
