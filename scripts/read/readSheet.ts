import type { Damage, GridRow } from './grid.ts';
import { readDelimited } from './readDelimited.ts';

/** One of the project's own sheets: commas, one header line. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly GridRow[];
  readonly damaged: ReadonlyMap<number, Damage>;
}

/** Reads a sheet of the data folder; its rows tell the line that they start on. */
export function readSheet(text: string): Sheet {
  const { rows, damaged = new Map() } = readDelimited(text, { delimiter: ',' });
  const [first, ...rest] = rows;
  return { header: first?.cells.map(String) ?? [], rows: rest, damaged };
}
