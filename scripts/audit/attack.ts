import type { Tally } from '../derive/tally.ts';
import { CELLS, type Cell, type Suppressions } from '../protect/suppression.ts';
import { isPossible } from './isPossible.ts';
import { isWithheld, movesOf } from './moves.ts';
import type { Piece } from './piece.ts';
import { type Knowledge, publicationOf } from './publicationOf.ts';
import { seedsOf } from './seeds.ts';
import { countIn, TRUTH, tallyIn, type World } from './world.ts';

/** Worlds that are tried for one piece at most: a search that needs more has nearly always none to find. */
const MOST_TRIED = 3_000;

/** A withheld count and the values that it has in worlds which publish exactly what is published. */
export interface Attacked {
  readonly tally: Tally;
  readonly cell: Cell;
  readonly values: ReadonlySet<number>;
}

/**
 * Looks for worlds that publish exactly what is published, as somebody would who knows the rule and can run this very
 * program on each. Begins with the truth and moves a few children from one withheld count to another; where that is
 * not enough it begins with worlds in which all withheld counts but one are small.
 * @param enough how many values are looked for in each count
 */
export function attack(
  piece: Piece,
  suppressions: Suppressions,
  knowledge: Knowledge,
  enough: number,
): readonly Attacked[] {
  const targets = CELLS.flatMap((cell) =>
    piece.attacked
      .filter((tally) => isWithheld(tally, cell, suppressions))
      .map((tally) => ({ tally, cell, worlds: new Map<number, World>() })),
  );
  const published = publicationOf(piece.tallies, knowledge);
  const tried = new Set<string>();
  const accept = (world: World): boolean => {
    const tallies = piece.tallies.map((tally) => tallyIn(world, tally));
    const name = tallies.map((tally) => CELLS.map((cell) => tally[cell]).join()).join(';');
    if (tried.size >= MOST_TRIED || tried.has(name) || !isPossible(world, piece)) return false;
    tried.add(name);
    if (publicationOf(tallies, knowledge) !== published) return false;
    for (const { tally, cell, worlds } of targets) {
      const value = countIn(world, tally, cell);
      if (!worlds.has(value)) worlds.set(value, world);
    }
    return true;
  };
  /** Looks for one more value of a count. */
  const extend = (tally: Tally, cell: Cell, known: ReadonlyMap<number, World>, starts: readonly World[]) => {
    for (const amount of Array.from({ length: enough }, (_, index) => [index + 1, -index - 1]).flat()) {
      for (const world of starts) {
        if (known.has(countIn(world, tally, cell) + amount)) continue;
        for (const next of movesOf(world, tally, cell, amount, piece, suppressions)) {
          if (accept(next)) return true;
        }
      }
    }
    return false;
  };

  accept(TRUTH);
  const seeds: World[] = [];
  for (const { tally, cell, worlds } of targets) {
    const own = targets.filter((target) => target.tally === tally);
    const starts = () => [...own.flatMap((target) => [...target.worlds.values()]), ...seeds];
    while (worlds.size < enough && extend(tally, cell, worlds, starts()));
    if (worlds.size >= enough) continue;
    seeds.push(...starts().flatMap((world) => seedsOf(world, piece, suppressions, cell).filter(accept)));
    while (worlds.size < enough && extend(tally, cell, worlds, starts()));
  }
  return targets.map(({ tally, cell, worlds }) => ({ tally, cell, values: new Set(worlds.keys()) }));
}
