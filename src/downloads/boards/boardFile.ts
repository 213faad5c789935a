import Papa from 'papaparse';
import { guardText, looksLikeFormula } from '../../files/guardText.ts';

/** A row of a board's table: the columns of all rows are the same. */
export type BoardRow = Readonly<Record<string, string | number | null>>;

/** The table of a board: at the address of its page, with `.csv` and `.json` for its end. */
export interface BoardFile {
  /** Path inside the site without ending: `refleksi`. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: () => readonly BoardRow[];
  /** True where it holds invented rows. */
  readonly simulated: () => boolean;
}

/** As CSV: RFC 4180, texts guarded against formulas as in all CSV files of the site. */
export function boardCsv({ columns, rows }: BoardFile): string {
  const cells = rows().map((row) =>
    columns.map((name) => {
      const cell = row[name] ?? null;
      return typeof cell === 'string' ? guardText(cell, looksLikeFormula) : cell;
    }),
  );
  return `${Papa.unparse([[...columns], ...cells], { newline: '\r\n' })}\r\n`;
}

/** As JSON, one row a line. */
export function boardJson({ rows }: BoardFile): string {
  const lines = rows().map((row) => JSON.stringify(row));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
