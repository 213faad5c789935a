import type { Branch, Family } from './branch.ts';
import { memberOf } from './memberOf.ts';
import { possibleValues } from './possibleValues.ts';
import { type Range, sizeOf, sumOf } from './range.ts';
import type { Rule } from './rule.ts';
import { type MustClose, partnerIn, startOf } from './startOf.ts';

/** The withheld members of a family whose sum is shown, with the values that each may have. */
export type FamilyPlan = ReadonlyMap<Branch, Range>;

/**
 * Plans the suppression of a family below a shown sum: what must be withheld and a partner, then one more sibling
 * after the other until every withheld count keeps enough possible values. Counts that an earlier release withheld
 * stay withheld and protect each other; new ones find partners of their own, for the sum of the old may be known.
 *
 * What a reader may think is as follows: every withheld member but the partner is a small count, and the partner has
 * what is left of the sum. In each such case this very function withholds the same members and stops at once, so that
 * who knows the rule cannot tell these cases from the truth. Whether they leave enough possible values is found
 * from the shown sum and the shown members alone, so that to go on tells nothing either (simulatable auditing,
 * K. Kenthapadi, N. Mishra and K. Nissim, PODS 2005).
 * @returns undefined where even all members together would give one of them away: the sum must be withheld as well
 */
export function planFamily(family: Family, rule: Rule, mustClose: MustClose): FamilyPlan | undefined {
  const start = startOf(family, rule, mustClose);
  if (start.withheld.length === 0) return new Map();
  const rangesOf = (members: Iterable<Branch>, partner?: Branch) =>
    rangesIn([...members], partner, rule, mustClose);
  const plan = new Map<Branch, Range>();
  for (const block of start.bound) {
    const ranges = rangesOf(block);
    if (areSafe(ranges, rule)) for (const [branch, range] of ranges) plan.set(branch, range);
  }
  const members = new Set(start.withheld.filter((branch) => !plan.has(branch)));
  if (members.size === 0) return plan;
  const partner = start.partner ?? partnerIn(start.candidates, start.withheld, rule);
  if (partner) members.add(partner);
  for (;;) {
    const ranges = rangesOf(members, partner);
    if (areSafe(ranges, rule)) return new Map([...plan, ...ranges]);
    const next = start.candidates.find((branch) => !members.has(branch) && !plan.has(branch));
    if (!next) return undefined;
    members.add(next);
  }
}

/** The possible values of some members whose sum is known. */
function rangesIn(
  members: readonly Branch[],
  partner: Branch | undefined,
  rule: Rule,
  mustClose: MustClose,
): FamilyPlan {
  const ranges = possibleValues(
    members.map((branch) => memberOf(branch, branch === partner, rule, mustClose)),
    sumOf(members, ({ tally }) => rule.count(tally)),
    sumOf(members, ({ tally }) => rule.whole(tally)?.count ?? 0),
  );
  return new Map(members.flatMap((branch, index) => (ranges[index] ? [[branch, ranges[index]]] : [])));
}

function areSafe(ranges: FamilyPlan, { fewest }: Rule): boolean {
  return ranges.size > 1 && ranges.values().every((range) => sizeOf(range) >= fewest);
}
