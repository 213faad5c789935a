import Papa from 'papaparse';
import { countLines } from './countLines.ts';

/** How a CSV is written, in the words of the Table Dialect of Data Package v2. */
export interface Dialect {
  readonly delimiter?: string | undefined;
  readonly quoteChar?: string | undefined;
  /** Line number of the header row, 1 for the first. */
  readonly headerRows?: readonly number[] | undefined;
  /** Lines to leave out: titles and footnotes. */
  readonly commentRows?: readonly number[] | undefined;
}

/** A record of a table: the line of the file it starts on and its cells. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** Line of a quotation mark that is never closed. */
  readonly openQuote?: number;
}

/**
 * Splits the text of a CSV into header and records, each with the line it starts on.
 * Blank lines are no records. Cells keep their text, only surrounding white space is removed.
 */
export function readTable(text: string, dialect: Dialect = {}): Table {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const headerRow = dialect.headerRows?.[0] ?? 1;
  const skipped = new Set(dialect.commentRows ?? []);
  const rows: TableRow[] = [];
  let header: readonly string[] = [];
  let openQuote: number | undefined;
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(body, {
    delimiter: dialect.delimiter ?? ',',
    quoteChar: dialect.quoteChar ?? '"',
    step: ({ data, errors, meta }) => {
      const cells = data.map((cell) => cell.trim());
      if (errors.some((error) => error.code === 'MissingQuotes')) openQuote ??= line;
      if (line === headerRow) header = cells;
      else if (line > headerRow && !skipped.has(line) && cells.some((cell) => cell !== '')) {
        rows.push({ row: line, cells });
      }
      line += countLines(body, start, meta.cursor);
      start = meta.cursor;
    },
  });
  return openQuote === undefined ? { header, rows } : { header, rows, openQuote };
}
