import type { Tally } from '../derive/tally.ts';
import type { Cell, Suppressions } from '../protect/suppression.ts';
import type { Piece } from './piece.ts';

/** Counts that might be the true ones: those of the tallies that differ from the published rows. */
export type World = ReadonlyMap<Tally, Pick<Tally, Cell>>;

/** The world as it is. */
export const TRUTH: World = new Map();

/** A count of a tally in a world. */
export function countIn(world: World, tally: Tally, cell: Cell): number {
  return (world.get(tally) ?? tally)[cell] ?? 0;
}

/** A tally as it would be in a world. */
export function tallyIn(world: World, tally: Tally): Tally {
  const counts = world.get(tally);
  return counts ? { ...tally, ...counts } : tally;
}

/**
 * The world in which one withheld count is more by `amount` (less, where negative), with every sum that it is a part
 * of; where another family adds up to the same sum, one of its withheld counts follows.
 */
export function shift(
  world: World,
  tally: Tally,
  cell: Cell,
  amount: number,
  piece: Piece,
  suppressions: Suppressions,
): World {
  const changed = new Map(world);
  const { parent, families } = piece.sums[cell];
  const add = (each: Tally) => {
    const { measured, stunted, severe } = changed.get(each) ?? each;
    const counts: { -readonly [one in Cell]?: number } = {
      ...(measured !== undefined && { measured }),
      ...(stunted !== undefined && { stunted }),
      ...(severe !== undefined && { severe }),
    };
    counts[cell] = (counts[cell] ?? 0) + amount;
    changed.set(each, counts);
  };
  const descend = (each: Tally) => {
    add(each);
    for (const family of families.get(each) ?? []) follow(family);
  };
  const countOf = (each: Tally, what: Cell) => (changed.get(each) ?? each)[what] ?? 0;
  const roomIn = (each: Tally) => {
    if (amount < 0) return countOf(each, cell);
    return cell === 'measured'
      ? 0
      : countOf(each, cell === 'severe' ? 'stunted' : 'measured') - countOf(each, cell);
  };
  const follow = (family: readonly Tally[]) => {
    const [one] = family
      .filter((each) => suppressions.get(each)?.[cell] !== undefined)
      .toSorted((a, b) => roomIn(b) - roomIn(a));
    if (one) descend(one);
  };
  descend(tally);
  for (let below = tally, above = parent.get(below); above; below = above, above = parent.get(below)) {
    add(above);
    for (const family of families.get(above) ?? []) if (!family.includes(below)) follow(family);
  }
  return changed;
}
