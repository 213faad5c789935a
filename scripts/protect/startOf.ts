import type { Tally } from '../derive/tally.ts';
import type { Branch, Family } from './branch.ts';
import type { Rule } from './rule.ts';

/** A member with less room than the largest by more than this factor hides little. */
const SCANT = 5;

/** True for a sum that must be withheld with everything below it. */
export type MustClose = (branch: Branch) => boolean;

/** What a family withholds to begin with. */
export interface Start {
  /** Members that can be withheld, in the order in which they are taken. */
  readonly candidates: readonly Branch[];
  /** Those that must be withheld for themselves, and the partner. */
  readonly withheld: readonly Branch[];
  /** Those among them that an earlier choice binds, choice by choice; somebody may know the sum of each. */
  readonly bound: readonly (readonly Branch[])[];
  /** The sibling that hides the others, chosen by what everybody can see; undefined where none is left. */
  readonly partner: Branch | undefined;
}

/**
 * The members that a family withholds to begin with: small counts, those that something public forces, sums that must
 * be closed, and one partner to hide them all.
 * @param hiddenSum the sum above where it is withheld too: the partner must then keep it from being added up. It is
 *   the largest member, so that the sum may be many things
 */
export function startOf(family: Family, rule: Rule, mustClose: MustClose, hiddenSum?: Tally): Start {
  const members = orderOf(
    family.filter(({ tally }) => !rule.isImplied(tally)),
    rule,
  );
  const base = members.filter((branch) => {
    const count = rule.count(branch.tally);
    const isSmall = count > 0 && count <= rule.fewest;
    return rule.isForced(branch.tally) || isSmall || (branch.families.length > 0 && mustClose(branch));
  });
  const candidates = members.filter((branch) => base.includes(branch) || !rule.isKnown(branch.tally));
  const isNew = ({ tally }: Branch) => rule.choiceOf(tally) === undefined;
  const bound = Map.groupBy(
    base.filter((branch) => !isNew(branch)),
    ({ tally }) => rule.choiceOf(tally),
  );
  const isNeeded = base.some(isNew) || (hiddenSum && rule.choiceOf(hiddenSum) === undefined);
  const inTurn = hiddenSum
    ? candidates.toSorted((a, b) => rule.room(b.tally) - rule.room(a.tally))
    : candidates;
  const partner = isNeeded ? partnerIn(inTurn, base, rule) : undefined;
  const withheld = partner && !base.includes(partner) ? [...base, partner] : base;
  return { candidates, withheld, bound: [...bound.values()], partner };
}

/** The first that can hide others: one that is not withheld anyhow, or is no sum and may therefore be anything. */
export function partnerIn(
  candidates: readonly Branch[],
  base: readonly Branch[],
  rule: Rule,
): Branch | undefined {
  return candidates.find(
    (branch) => !rule.isForced(branch.tally) && (branch.families.length === 0 || !base.includes(branch)),
  );
}

/**
 * Members in the order in which they are taken to hide others: the smallest first, for it is the least loss, but
 * after the others those that have not a fifth of the room of the largest, for they could hide little.
 */
function orderOf(family: Family, rule: Rule): Branch[] {
  const roomOf = ({ tally }: Branch) => rule.room(tally);
  const rooms = family.filter(({ tally }) => !rule.isForced(tally)).map(roomOf);
  const isScant = (branch: Branch) => Number(SCANT * roomOf(branch) < Math.max(...rooms));
  return family.toSorted(
    (a, b) => isScant(a) - isScant(b) || roomOf(a) - roomOf(b) || (a.tally.area < b.tally.area ? -1 : 1),
  );
}
