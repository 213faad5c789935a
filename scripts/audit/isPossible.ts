import type { Tally } from '../derive/tally.ts';
import type { Piece } from './piece.ts';
import { countIn, type World } from './world.ts';

/** True where the counts of a world could be counts of children, as possible or impossible as the published rows. */
export function isPossible(world: World, { tallies }: Piece): boolean {
  return tallies.every((tally) => !world.has(tally) || holds(world, tally));
}

function holds(world: World, tally: Tally): boolean {
  const measured = countIn(world, tally, 'measured');
  const stunted = countIn(world, tally, 'stunted');
  const severe = countIn(world, tally, 'severe');
  if (measured < 1 || stunted < 0 || severe < 0) return false;
  const isSound = stunted <= measured && severe <= stunted;
  return isSound === (tally.status === 'counted');
}
