import type { Tally } from '../derive/tally.ts';
import type { Cell, Suppressions } from '../protect/suppression.ts';
import type { Piece } from './piece.ts';
import { transfer } from './transfer.ts';
import { countIn, type World } from './world.ts';

/** True where a count exists and is not shown. */
export function isWithheld(tally: Tally, cell: Cell, suppressions: Suppressions): boolean {
  return tally[cell] !== undefined && suppressions.get(tally)?.[cell] !== undefined;
}

/** Worlds with some children more or less in a count: first from one other withheld count, then from several. */
export function* movesOf(
  world: World,
  tally: Tally,
  cell: Cell,
  amount: number,
  piece: Piece,
  suppressions: Suppressions,
): Generator<World> {
  const own = leavesBelow(tally, cell, piece, suppressions);
  const pool = poolOf(tally, cell, piece, suppressions);
  const others = (leavesByPool(cell, piece, suppressions).get(pool) ?? []).filter(
    (leaf) => !own.includes(leaf),
  );
  for (const other of [...others, undefined]) {
    for (const leaf of own) yield transfer(world, other, leaf, cell, amount, piece, suppressions);
  }
  const [goal] = own;
  if (!goal || amount < 2) return;
  for (const least of [1, 0]) {
    for (const first of others.keys()) {
      const givers = [...others.slice(first), ...others.slice(0, first)];
      let [moved, rest] = [world, amount];
      for (const giver of givers) {
        const kept = giver === givers[0] ? 0 : least;
        const given = Math.min(rest, Math.max(0, countIn(moved, giver, cell) - kept));
        if (given > 0) moved = transfer(moved, giver, goal, cell, given, piece, suppressions);
        rest -= given;
      }
      yield rest === 0 ? moved : transfer(moved, undefined, goal, cell, rest, piece, suppressions);
    }
  }
}

/**
 * Withheld counts of a kind that are no sums, by the shown sum that they all are a part of: children can move from one
 * to another without a trace only where that is the same; undefined where no sum above is shown.
 */
export function leavesByPool(
  cell: Cell,
  piece: Piece,
  suppressions: Suppressions,
): ReadonlyMap<Tally | undefined, readonly Tally[]> {
  const leaves = piece.tallies.filter(
    (tally) => isWithheld(tally, cell, suppressions) && familiesOf(tally, cell, piece).length === 0,
  );
  return Map.groupBy(leaves, (leaf) => poolOf(leaf, cell, piece, suppressions));
}

function poolOf(tally: Tally, cell: Cell, piece: Piece, suppressions: Suppressions): Tally | undefined {
  const above = piece.sums[cell].parent.get(tally);
  return above && isWithheld(above, cell, suppressions) ? poolOf(above, cell, piece, suppressions) : above;
}

/** Withheld counts that a withheld sum is made of, by its first family; of one that is no sum, itself. */
export function leavesBelow(tally: Tally, cell: Cell, piece: Piece, suppressions: Suppressions): Tally[] {
  const [family] = familiesOf(tally, cell, piece);
  if (family) return family.flatMap((child) => leavesBelow(child, cell, piece, suppressions));
  return isWithheld(tally, cell, suppressions) ? [tally] : [];
}

/** The families that add up to a count. */
export function familiesOf(tally: Tally, cell: Cell, piece: Piece): readonly (readonly Tally[])[] {
  return piece.sums[cell].families.get(tally) ?? [];
}
