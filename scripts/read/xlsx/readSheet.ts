import type { GridRow } from '../grid.ts';
import { MAX_COLUMNS, padRows, type SparseRow } from '../padRows.ts';
import { UnreadableFile } from '../unreadableFile.ts';
import { blankMergedCells } from './blankMergedCells.ts';
import { cellAddress, MAX_ROWS, rowNumber } from './cellAddress.ts';
import { cellValue, type RawCell, type Shared } from './cellValue.ts';
import { type Attributes, parseXml } from './parseXml.ts';

/**
 * Lines of a worksheet that hold something, with the sheet's own row numbers; formulas give their last result.
 * @throws UnreadableFile where it is damaged or too large
 */
export function readSheet(bytes: Uint8Array, shared: Shared): GridRow[] {
  const rows: SparseRow[] = [];
  const merged: string[] = [];
  let row: SparseRow = { row: 0, cells: [] };
  let column = -1;
  let cell: RawCell | undefined;
  let isReading = false;
  let text: string | undefined;

  // Programs may leave out addresses: a row without one stands below the last, a cell right of it.
  const openRow = ({ r }: Attributes) => {
    row = { row: rowNumber(r ?? row.row + 1), cells: [] };
    column = -1;
    if (rows.push(row) > MAX_ROWS) throw new UnreadableFile('too-large', 'More rows than a sheet has');
  };
  const openCell = ({ r, t: type = 'n', s: style = '0' }: Attributes) => {
    column = r === undefined ? column + 1 : cellAddress(r).column;
    if (column >= MAX_COLUMNS) throw new UnreadableFile('too-large', 'More columns than a sheet has');
    cell = { type, style: Number(style), text: '' };
  };
  const closeCell = () => {
    const value = cell && cell.text !== '' ? cellValue(cell, shared) : '';
    if (value !== '') row.cells[column] = value;
    cell = undefined;
  };

  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes);
      if (name === 'c') openCell(attributes);
      if (name === 'rPh') isReading = true;
      if (name === 'mergeCell') merged.push(attributes['ref'] ?? '');
      text = name === 'v' || (name === 't' && !isReading) ? '' : undefined;
    },
    text: (piece) => {
      if (text !== undefined) text += piece;
    },
    close: (name) => {
      if (cell && text) cell = { ...cell, text: cell.text + text };
      text = undefined;
      if (name === 'rPh') isReading = false;
      if (name === 'c') closeCell();
    },
  });
  blankMergedCells(rows, merged);
  return padRows(rows);
}
