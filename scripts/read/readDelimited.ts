import Papa from 'papaparse';
import { cleanCell } from './cleanCell.ts';
import type { Damage, Grid, GridRow } from './grid.ts';
import { plainRows } from './plainRows.ts';

/** Unclosed quotation marks after which reading starts again; a file with more is read on as it comes. */
const MOST_RESTARTS = 100;

/**
 * Splits text at its delimiter; quoted cells may hold delimiters and line ends. A quotation mark that does not
 * close spoils its own line only: reading goes on with the next.
 */
export function readDelimited(
  text: string,
  { delimiter, quoteChar = '"' }: { delimiter: string; quoteChar?: string | undefined },
): Grid {
  if (!text.includes(quoteChar)) return readPlain(text, delimiter);
  const rows: GridRow[] = [];
  const damaged = new Map<number, Damage>();
  const apart = new Set<number>();
  let isApart = false;
  const hasNul = text.includes('\0');
  let rest = text;
  let line = 1;
  let restarts = 0;
  const take = (cells: string[]) => {
    cleanCells(cells);
    if (cells.every((cell) => cell === '')) {
      isApart = true;
      return;
    }
    if (isApart) apart.add(line);
    isApart = false;
    rows.push({ row: line, cells });
    if (hasNul && cells.some((cell) => cell.includes('\0'))) damaged.set(line, 'nul-byte');
  };
  for (;;) {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter, quoteChar, newline: '\n' });
    const broken = errors.find(({ type }) => type === 'Quotes')?.row;
    const canRestart = broken !== undefined && restarts < MOST_RESTARTS;
    let offset = 0;
    for (const cells of canRestart ? data.slice(0, broken) : data) {
      const lines = 1 + lineEndsIn(cells);
      take(cells);
      if (canRestart) for (let n = 0; n < lines; n++) offset = rest.indexOf('\n', offset) + 1;
      line += lines;
    }
    if (!canRestart) return { rows, damaged, apart };
    const end = rest.indexOf('\n', offset);
    const only = rest.slice(offset, end === -1 ? undefined : end);
    damaged.set(line, 'open-quote');
    restarts++;
    take(only.replaceAll(quoteChar, '').split(delimiter));
    if (end === -1) return { rows, damaged, apart };
    rest = rest.slice(end + 1);
    line++;
  }
}

function readPlain(text: string, delimiter: string): Grid {
  const rows = plainRows(text, delimiter);
  const hasNul = (row: GridRow) => row.cells.some((cell) => String(cell).includes('\0'));
  const damaged = new Map<number, Damage>();
  if (text.includes('\0')) for (const row of rows) if (hasNul(row)) damaged.set(row.row, 'nul-byte');
  return { rows, damaged };
}

/** In place: a second copy of a large table would double what it takes. */
function cleanCells(cells: string[]): void {
  for (let index = 0; index < cells.length; index++) cells[index] = cleanCell(cells[index] ?? '');
}

function lineEndsIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}
