import type { Area } from '../../src/model/area.ts';
import type { Tally } from '../derive/tally.ts';
import { type Branch, branchesOf, withAllBelow } from '../protect/branch.ts';
import { CELLS, type Cell, type Suppressions } from '../protect/suppression.ts';

/** How one kind of count adds up among the tallies of a piece. */
export interface Sums {
  /** The tally that a tally is a part of. */
  readonly parent: ReadonlyMap<Tally, Tally>;
  /** The families that add up to a tally. */
  readonly families: ReadonlyMap<Tally, readonly (readonly Tally[])[]>;
}

/** Tallies that tell something about each other's withheld counts, and nothing about those of others. */
export interface Piece {
  /** Those whose withheld counts are looked for in this piece and no other. */
  readonly attacked: readonly Tally[];
  readonly tallies: readonly Tally[];
  readonly sums: Readonly<Record<Cell, Sums>>;
}

/**
 * Cuts the tallies of one publication, programme and period into pieces: every tally that is shown whole is the top
 * of a piece of its own, as what lies below it is tied to the rest by nothing but its counts, which are known.
 * @returns only pieces in which something is withheld
 */
export function piecesOf(
  group: readonly Tally[],
  areas: ReadonlyMap<string, Area>,
  suppressions: Suppressions,
): Piece[] {
  const isWithheld = ({ tally }: Branch) => suppressions.has(tally);
  const withheldBelow = (branch: Branch): Tally[] =>
    branch.families
      .flat()
      .filter(isWithheld)
      .flatMap((child) => [child.tally, ...withheldBelow(child)]);
  const branches = branchesOf(group, areas, 'measured');
  const pieces = branches.flatMap(withAllBelow).flatMap((branch): Piece[] => {
    if (isWithheld(branch) && !branches.includes(branch)) return [];
    const attacked = [...(isWithheld(branch) ? [branch.tally] : []), ...withheldBelow(branch)];
    return attacked.length === 0
      ? []
      : [
          pieceOf(
            attacked,
            withAllBelow(branch).map(({ tally }) => tally),
            areas,
          ),
        ];
  });
  const alone = group.filter((tally) => tally.status === 'contradicted' && suppressions.has(tally));
  return [...pieces, ...alone.map((tally) => pieceOf([tally], [tally], areas))];
}

function pieceOf(
  attacked: readonly Tally[],
  tallies: readonly Tally[],
  areas: ReadonlyMap<string, Area>,
): Piece {
  const sumsOf = (cell: Cell): Sums => {
    const branches = branchesOf(tallies, areas, cell).flatMap(withAllBelow);
    const parent = new Map(
      branches.flatMap((branch) =>
        branch.families.flat().map((child) => [child.tally, branch.tally] as const),
      ),
    );
    const families = new Map(
      branches.map(({ tally, families: below }) => [
        tally,
        below.map((family) => family.map((child) => child.tally)),
      ]),
    );
    return { parent, families };
  };
  const [measured, stunted, severe] = CELLS.map(sumsOf);
  if (!measured || !stunted || !severe) throw new Error('a kind of count without sums');
  return { attacked, tallies, sums: { measured, stunted, severe } };
}
