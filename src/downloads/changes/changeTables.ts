import Papa from 'papaparse';
import { openData } from '../../collections/openData.ts';
import { guardText, looksLikeFormula } from '../../files/guardText.ts';
import { CHANGE_COLUMNS, changeRow } from './changeRow.ts';

/** Every change as CSV: RFC 4180, texts guarded against formulas as in all CSV files of the site. */
export function changesCsv(): string {
  const rows = openData('changes').map((change) =>
    Object.values(changeRow(change)).map((cell) =>
      typeof cell === 'string' ? guardText(cell, looksLikeFormula) : cell,
    ),
  );
  return `${Papa.unparse([[...CHANGE_COLUMNS], ...rows], { newline: '\r\n' })}\r\n`;
}

/** The same rows as JSON, one a line; a key that is not there has nothing to say. */
export function changesJson(): string {
  const rows = openData('changes').map((change) =>
    JSON.stringify(Object.fromEntries(Object.entries(changeRow(change)).filter(([, cell]) => cell !== null))),
  );
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
}
