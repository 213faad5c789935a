import { SIMULATED_MARK } from '../model/columns/identityColumns.ts';
import type { FileRow } from '../model/fileRow.ts';

/** True where a file holds invented figures. */
export function holdsSimulation(rows: readonly FileRow[]): boolean {
  return rows.some(({ evidence }) => evidence === SIMULATED_MARK);
}

/** Name under which a page's file is offered: `SIMULASI-` in front where it holds invented figures. */
export function fileName(path: string, ending: string, simulated: boolean): string {
  const name = `${path.replaceAll('/', '-')}${ending}`;
  return simulated ? `${SIMULATED_MARK}-${name}` : name;
}
