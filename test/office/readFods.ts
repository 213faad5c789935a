import { Parser } from 'htmlparser2';

/** A cell as LibreOffice understood it. */
export interface OfficeCell {
  /** `string`, `float`, `date`, `time`, `percentage`, `currency` or `boolean`; `null` for an empty cell. */
  readonly type: string | null;
  readonly text: string;
  /** The number behind a `float`. */
  readonly value: number;
  readonly isFormula: boolean;
}

const EMPTY: OfficeCell = { type: null, text: '', value: Number.NaN, isFormula: false };

/** More repetitions than this are the empty rest of a sheet. */
const REST = 1000;

/** The rows of each sheet of a flat OpenDocument spreadsheet, by the sheet's name. */
export function readFods(xml: string): ReadonlyMap<string, readonly (readonly OfficeCell[])[]> {
  const sheets = new Map<string, OfficeCell[][]>();
  let rows: OfficeCell[][] = [];
  let row: OfficeCell[] = [];
  let cell = EMPTY;
  let repeated = 1;
  let rowRepeated = 1;
  let paragraphs = 0;
  let inText = false;
  const write = (text: string) => {
    cell = { ...cell, text: cell.text + text };
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const count = (kind: string) => Number(attributes[`table:number-${kind}-repeated`] ?? 1);
        if (name === 'table:table') {
          rows = [];
          sheets.set(attributes['table:name'] ?? '', rows);
        } else if (name === 'table:table-row') [row, rowRepeated] = [[], count('rows')];
        else if (name === 'table:table-cell') {
          repeated = count('columns');
          paragraphs = 0;
          const type = attributes['office:value-type'] ?? null;
          const value = Number(attributes['office:value']);
          cell = { type, text: '', value, isFormula: 'table:formula' in attributes };
        } else if (name === 'text:p') {
          inText = true;
          if (paragraphs++ > 0) write('\n');
        } else if (name === 'text:s') write(' '.repeat(Number(attributes['text:c'] ?? 1)));
        else if (name === 'text:tab') write('\t');
      },
      ontext: (text) => {
        if (inText) write(text);
      },
      onclosetag: (name) => {
        if (name === 'text:p') inText = false;
        else if (name === 'table:table-cell' && repeated < REST) {
          for (let n = 0; n < repeated; n++) row.push(cell);
        } else if (name === 'table:table-row' && rowRepeated < REST) {
          for (let n = 0; n < rowRepeated; n++) rows.push(row);
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return sheets;
}
