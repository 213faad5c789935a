import type { Tally } from '../derive/tally.ts';
import { CELLS, type Cell, type Suppressions } from '../protect/suppression.ts';
import type { Piece } from './piece.ts';
import { countIn, shift, type World } from './world.ts';

/**
 * Moves children between two withheld counts, so that the sums above both stay; where no second count is given the
 * child is new. Where a part would come to be larger than its whole, as many more children move as it takes.
 */
export function transfer(
  world: World,
  from: Tally | undefined,
  to: Tally,
  cell: Cell,
  amount: number,
  piece: Piece,
  suppressions: Suppressions,
): World {
  const move = (start: World, source: Tally | undefined, goal: Tally, what: Cell, children: number) => {
    const given = shift(start, goal, what, children, piece, suppressions);
    return source ? shift(given, source, what, -children, piece, suppressions) : given;
  };
  let moved = move(world, from, to, cell, amount);
  if (to.status === 'contradicted') return cell === 'stunted' ? withSevere(moved, to, amount) : moved;
  const start = CELLS.indexOf(cell);
  for (const tally of from ? [to, from] : [to]) {
    const other = tally === to ? from : to;
    for (const part of CELLS.slice(start + 1)) {
      const excess = countIn(moved, tally, part) - countIn(moved, tally, wholeOf(part));
      if (excess > 0)
        moved = other
          ? move(moved, tally, other, part, excess)
          : move(moved, undefined, tally, part, -excess);
    }
    for (const part of CELLS.slice(1, start + 1).toReversed()) {
      const excess = countIn(moved, tally, part) - countIn(moved, tally, wholeOf(part));
      if (excess > 0) moved = move(moved, other, tally, wholeOf(part), excess);
    }
  }
  return moved;
}

function wholeOf(part: Cell): Cell {
  return part === 'severe' ? 'stunted' : 'measured';
}

/** More severe cases than stunted children stay so many more. */
function withSevere(world: World, tally: Tally, amount: number): World {
  const counts = world.get(tally) ?? tally;
  if (counts.severe === undefined) return world;
  return new Map([...world, [tally, { ...counts, severe: counts.severe + amount }]]);
}
