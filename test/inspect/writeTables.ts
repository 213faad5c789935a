import { cleanCell } from '../../scripts/read/cleanCell.ts';
import { escapeXml, workbookOf } from '../read/workbookOf.ts';
import type { Layout } from './layout.ts';
import type { Written } from './writeText.ts';

/** Writes a layout as the only sheet of a workbook; plain numbers are numbers there. */
export function writeWorkbook({ lines }: Layout): Written {
  const data = lines.map(({ kind, cells }, index) => {
    const isFigures = kind === 'record' || kind === 'total';
    const written = cells.map((cell, column) => {
      const place = `${String.fromCharCode(65 + column)}${index + 1}`;
      if (cell === '') return '';
      if (isFigures && /^(0|[1-9]\d{0,4})$/.test(cell)) return `<c r="${place}"><v>${cell}</v></c>`;
      return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
    });
    return `<row r="${index + 1}">${written.join('')}</row>`;
  });
  const bytes = workbookOf({ sheets: [{ name: 'Rekap', data: data.join('') }] });
  return { bytes, rows: lines.map((_, index) => index + 1) };
}

/** Writes a layout as a table of a page, each line of it on one line of the file. */
export function writePage(layout: Layout): Written {
  return pageOf(layout, '\n');
}

/** The same on a single line, as programs write pages: there the rows that hold something are counted. */
export function writeDensePage(layout: Layout): Written {
  let row = 0;
  const rows = layout.lines.map(({ cells }) => (cells.some((cell) => cleanCell(cell) !== '') ? ++row : row));
  return { bytes: pageOf(layout, '').bytes, rows };
}

function pageOf({ lines }: Layout, end: string): Written {
  const rows = lines.map(({ kind, cells }) => {
    const tag = kind === 'header' ? 'th' : 'td';
    return `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell).replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`;
  });
  const text = ['<!DOCTYPE html>', '<title>Rekap</title>', '<table>', ...rows, '</table>'].join(end);
  return { bytes: Buffer.from(text), rows: lines.map((_, index) => index + 4) };
}
