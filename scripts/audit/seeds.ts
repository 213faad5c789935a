import type { Tally } from '../derive/tally.ts';
import type { Cell, Suppressions } from '../protect/suppression.ts';
import { familiesOf, isWithheld, leavesBelow, leavesByPool } from './moves.ts';
import type { Piece } from './piece.ts';
import { transfer } from './transfer.ts';
import { countIn, TRUTH, type World } from './world.ts';

/** Which counts a seed lessens, and to what. */
interface Variant {
  /** All withheld counts; or those of sums that are withheld with all below: all, those not tied, or one. */
  readonly of: 'all' | 'sums' | 'free sums' | Tally;
  readonly few: number;
  readonly least: number;
}

const VARIANTS: readonly Variant[] = [
  { of: 'all', few: 2, least: 0 },
  { of: 'all', few: 2, least: 1 },
  { of: 'all', few: 4, least: 2 },
  { of: 'all', few: 4, least: 4 },
  { of: 'free sums', few: 2, least: 0 },
  { of: 'sums', few: 2, least: 0 },
];

/**
 * Worlds that somebody would think of first who knows the rule: all withheld counts of a kind are small but one, or
 * all sums that are withheld with everything below them are small, and others have what is left.
 */
export function seedsOf(start: World, piece: Piece, suppressions: Suppressions, cell: Cell): World[] {
  const sumAbove = closedSums(cell, piece, suppressions);
  const roomIn = (leaf: Tally) => countIn(start, leaf, cell === 'severe' ? 'stunted' : 'measured');
  const largest = new Set(
    [...Map.groupBy(sumAbove.keys(), (leaf) => sumAbove.get(leaf)).values()].flatMap((leaves) =>
      leaves.toSorted((a, b) => roomIn(b) - roomIn(a)).slice(0, 1),
    ),
  );
  const isLessened = (leaf: Tally, rest: Tally | undefined, { of }: Variant) => {
    if (leaf === rest || of === 'all') return leaf !== rest;
    const sum = sumAbove.get(leaf);
    if (typeof of === 'object') return sum === of && sum !== sumAbove.get(rest ?? leaf);
    if (!rest || !sum) return sum !== undefined;
    const isTied = cell === 'severe' && suppressions.get(sum)?.stunted !== undefined;
    return sum !== sumAbove.get(rest) && (of === 'sums' || !isTied);
  };
  const surplus = (world: World, leaf: Tally, { of, few, least }: Variant) => {
    const count = countIn(world, leaf, cell);
    if (of !== 'all') return count - (largest.has(leaf) ? few : 0);
    return count - Math.max(Math.min(count, few), least);
  };
  const ofOneSum = [...new Set(sumAbove.values())].map((of): Variant => ({ of, few: 2, least: 0 }));
  return [...leavesByPool(cell, piece, suppressions)].flatMap(([sum, leaves]) =>
    [...leaves, ...(sum ? [] : [undefined])].flatMap((rest) =>
      [...VARIANTS, ...ofOneSum].map((variant) => {
        const lessened = leaves.filter((leaf) => isLessened(leaf, rest, variant));
        const others = leaves.filter((leaf) => leaf !== rest && !lessened.includes(leaf));
        const takers = rest ? [rest, ...others] : [];
        // Those that have too many first, so that there is something to give; then again, for there is room again.
        const inOrder = lessened.toSorted((a, b) => surplus(start, b, variant) - surplus(start, a, variant));
        return [...inOrder, ...inOrder].reduce(
          (world, leaf) =>
            give(world, leaf, takers, cell, surplus(world, leaf, variant), piece, suppressions),
          start,
        );
      }),
    ),
  );
}

/** For every count below a sum that is withheld with all it is made of, the outermost such sum. */
function closedSums(cell: Cell, piece: Piece, suppressions: Suppressions): ReadonlyMap<Tally, Tally> {
  const closed = new Set(piece.tallies.filter((tally) => isClosed(tally, cell, piece, suppressions)));
  const outermost = [...closed].filter((tally) => {
    const above = piece.sums[cell].parent.get(tally);
    return !above || !closed.has(above);
  });
  return new Map(
    outermost.flatMap((sum) =>
      leavesBelow(sum, cell, piece, suppressions).map((leaf) => [leaf, sum] as const),
    ),
  );
}

/** Moves children out of a count (into it, where negative) to others as far as there is room; to nobody where none is given. */
function give(
  world: World,
  leaf: Tally,
  takers: readonly Tally[],
  cell: Cell,
  amount: number,
  piece: Piece,
  suppressions: Suppressions,
): World {
  if (amount === 0) return world;
  const [one] = takers;
  if (amount < 0 || !one) return transfer(world, one, leaf, cell, -amount, piece, suppressions);
  let [moved, left] = [world, amount];
  for (const taker of takers) {
    const whole = cell === 'severe' ? 'stunted' : 'measured';
    const room = cell === 'measured' ? left : countIn(moved, taker, whole) - countIn(moved, taker, cell);
    const taken = Math.min(left, room);
    if (taken > 0) moved = transfer(moved, taker, leaf, cell, -taken, piece, suppressions);
    left -= taken;
  }
  return moved;
}

/** True for a sum that is withheld with all it is made of. */
function isClosed(tally: Tally, cell: Cell, piece: Piece, suppressions: Suppressions): boolean {
  const isWhole = (each: Tally): boolean =>
    countIn(TRUTH, each, cell) === 0 ||
    (isWithheld(each, cell, suppressions) && familiesOf(each, cell, piece).flat().every(isWhole));
  return isWithheld(tally, cell, suppressions) && familiesOf(tally, cell, piece).length > 0 && isWhole(tally);
}
