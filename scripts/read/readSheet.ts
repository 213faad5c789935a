import type { Damage, GridRow } from './grid.ts';
import { readDelimited } from './readDelimited.ts';

/** One of the project's own sheets: one header line. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly GridRow[];
  readonly damaged: ReadonlyMap<number, Damage>;
}

/** What parts the cells: commas, or what Excel writes where the comma marks decimals, or what tables are copied with. */
const DELIMITERS = [',', ';', '\t'] as const;

/** Reads a sheet of the data folder; its rows tell the line that they start on. */
export function readSheet(text: string): Sheet {
  const { rows, damaged = new Map() } = readDelimited(text, { delimiter: delimiterOf(text) });
  const [first, ...rest] = rows;
  return { header: first?.cells.map(String) ?? [], rows: rest, damaged };
}

/** What parts the headings, which are plain words. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.trimStart().split('\n', 1);
  const count = (delimiter: string) => heading.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
