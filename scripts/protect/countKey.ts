import type { Tally } from '../derive/tally.ts';
import type { Cell } from './suppression.ts';

/** Names a count whatever it is: the same in every release, and in every world that an attacker thinks of. */
export function countKey({ publication, programme, period, area }: Tally, cell: Cell): string {
  return [publication, programme, period, area, cell].join('\n');
}
