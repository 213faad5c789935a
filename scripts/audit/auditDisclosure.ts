import type { Area } from '../../src/model/area.ts';
import type { Region } from '../../src/model/region.ts';
import { groupsOf } from '../protect/groupsOf.ts';
import type { Protection } from '../protect/protectTallies.ts';
import { CELLS } from '../protect/suppression.ts';
import { type Attacked, attack } from './attack.ts';
import { piecesOf } from './piece.ts';
import type { Knowledge } from './publicationOf.ts';

/** What an attack on everything that is published found. */
export interface Audit {
  /** Counts withheld. */
  readonly suppressed: number;
  /** Withheld counts whose possible values were looked for. */
  readonly attacked: number;
  /** How many values each must keep. */
  readonly required: number;
  /** The fewest that were found for any of them, where the search stops at `required`; null where none is withheld. */
  readonly fewest: number | null;
  /** Counts that keep too few. */
  readonly exposed: readonly Attacked[];
}

/**
 * Plays the attacker: who has everything that is published, knows the rule and can run the program. For each withheld
 * count looks for that many different values, each in a world of its own which publishes the same to the last byte.
 */
export function auditDisclosure(
  { tallies, suppressions, bound }: Protection,
  { region, areas }: { readonly region: Region; readonly areas: ReadonlyMap<string, Area> },
): Audit {
  const knowledge: Knowledge = { region, areas, bound };
  // A row that contradicts itself is part of no sum: nothing that is shown tells what it hides.
  const parts = tallies.filter(({ status }) => status !== 'contradicted');
  const required = region.disclosure.minimumCount - 1;
  const attacked = groupsOf(parts).flatMap((group) =>
    group.some((tally) => suppressions.has(tally))
      ? piecesOf(group, areas, suppressions).flatMap((piece) =>
          attack(piece, suppressions, knowledge, required),
        )
      : [],
  );
  const suppressed = parts.flatMap((tally) =>
    CELLS.filter((cell) => tally[cell] !== undefined && suppressions.get(tally)?.[cell] !== undefined),
  ).length;
  return {
    suppressed,
    attacked: attacked.length,
    required,
    fewest: attacked.length === 0 ? null : Math.min(...attacked.map(({ values }) => values.size)),
    exposed: attacked.filter(({ values }) => values.size < required),
  };
}
