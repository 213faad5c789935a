import type { Area } from '../../src/model/area.ts';
import type { SuppressionReason } from '../../src/model/observation.ts';
import type { Region } from '../../src/model/region.ts';
import type { Tally } from '../derive/tally.ts';
import { type Branch, branchesOf, withAllBelow } from './branch.ts';
import { hideDenominators } from './hideDenominators.ts';
import { ANY } from './range.ts';
import type { Rule } from './rule.ts';
import { type Cell, isSmall, type Suppression } from './suppression.ts';
import { withhold } from './withhold.ts';

/** Choices that were made elsewhere and bind this group, whatever its counts. */
export interface Bound {
  /** The release in which a count was withheld before; undefined where it was not. */
  readonly releaseOf: (tally: Tally, cell: Cell) => string | undefined;
  /** True where the same count of another publication is withheld. */
  readonly isImposed: (tally: Tally, cell: Cell) => boolean;
  /** True where a publication that is public already shows the count, so that it can hide no other. */
  readonly isKnown: (tally: Tally, cell: Cell) => boolean;
}

export const UNBOUND: Bound = {
  releaseOf: () => undefined,
  isImposed: () => false,
  isKnown: () => false,
};

/**
 * Disclosure control of one publication, programme and period: measured children first, then the stunted among them,
 * then the severe cases among those. Whatever is withheld takes its parts along.
 */
export function protectGroup(
  group: readonly Tally[],
  areas: ReadonlyMap<string, Area>,
  { minimumCount, minimumDenominator }: Region['disclosure'],
  bound: Bound = UNBOUND,
): Map<Tally, Suppression> {
  const fewest = minimumCount - 1;
  /** Counts that were chosen elsewhere together protect each other, as those of an earlier release do. */
  const choiceOf = (tally: Tally, cell: Cell) =>
    bound.releaseOf(tally, cell) ?? (bound.isImposed(tally, cell) ? 'elsewhere' : undefined);
  const isBound = (tally: Tally, cell: Cell) => choiceOf(tally, cell) !== undefined;
  const hidden = new Set([
    ...hideDenominators(branchesOf(group, areas, 'measured'), fewest),
    ...group.filter((tally) => isContradicted(tally) && isSmall(tally.measured, minimumCount)),
    ...group.filter((tally) => isBound(tally, 'measured')),
  ]);
  const measured = (tally: Tally) => (hidden.has(tally) ? ANY.high : (tally.measured ?? ANY.high));
  const isThin = (tally: Tally) => measured(tally) < minimumDenominator;

  const stuntedBranches = branchesOf(group, areas, 'stunted');
  const openStunted = openOf(stuntedBranches, (tally) => isBound(tally, 'stunted'));
  const stuntedRule: Rule = {
    fewest,
    count: (tally) => tally.stunted ?? 0,
    isForced: (tally) => hidden.has(tally) || isThin(tally) || isBound(tally, 'stunted'),
    choiceOf: (tally) => choiceOf(tally, 'stunted'),
    isImplied: () => false,
    isKnown: (tally) => bound.isKnown(tally, 'stunted'),
    room: measured,
    whole: () => undefined,
    isOpen: (tally) => openStunted.has(tally),
  };
  const stunted = withhold(stuntedBranches, stuntedRule);

  const shown = (tally: Tally) => tally.stunted ?? 0;
  const severeBranches = branchesOf(group, areas, 'severe');
  const openSevere = openOf(severeBranches, (tally) => isBound(tally, 'severe'));
  const severeRule: Rule = {
    fewest,
    count: (tally) => tally.severe ?? 0,
    isForced: (tally) => stunted.has(tally) || isBound(tally, 'severe'),
    choiceOf: (tally) => choiceOf(tally, 'severe'),
    isImplied: (tally) => !stunted.has(tally) && shown(tally) === 0,
    isKnown: (tally) => bound.isKnown(tally, 'severe'),
    room: shown,
    whole: (tally) => {
      const range = stunted.get(tally)?.range;
      return range && { count: shown(tally), range };
    },
    isOpen: (tally) => (stunted.has(tally) ? stunted.get(tally)?.extent === 'open' : openSevere.has(tally)),
  };
  const severe = withhold(severeBranches, severeRule);

  const suppressions = new Map<Tally, Suppression>();
  for (const tally of group) {
    const contradicted = isContradicted(tally);
    const isWithheld =
      stunted.has(tally) ||
      (contradicted && (stuntedRule.isForced(tally) || isSmall(tally.stunted, minimumCount)));
    if (!isWithheld && !severe.has(tally)) continue;
    const reason: SuppressionReason =
      isThin(tally) && tally.measured !== undefined ? 'small-denominator' : 'protected';
    suppressions.set(tally, {
      ...(hidden.has(tally) && { measured: reason }),
      ...(isWithheld && { stunted: reason }),
      severe: reason,
    });
  }
  return suppressions;
}

/** Sums that are bound to be withheld while some counts below them are not. */
function openOf(branches: readonly Branch[], isBound: (tally: Tally) => boolean): ReadonlySet<Tally> {
  const sums = branches.flatMap(withAllBelow).filter(({ families }) => families.length > 0);
  const open = sums.filter(
    (sum) => isBound(sum.tally) && withAllBelow(sum).some(({ tally }) => !isBound(tally)),
  );
  return new Set(open.map(({ tally }) => tally));
}

/** Counts that cannot be are counts of children all the same, though no sum has them. */
function isContradicted({ status }: Tally): boolean {
  return status === 'contradicted';
}
