import type { Tally } from '../derive/tally.ts';
import { type Branch, type Family, withAllBelow } from './branch.ts';
import { type FamilyPlan, planFamily } from './planFamily.ts';
import { ANY } from './range.ts';
import type { Rule, Withheld } from './rule.ts';
import { partnerIn, startOf } from './startOf.ts';

/**
 * Withholds every count that the rule says must be, and as many more along the sums as it takes that each keeps
 * enough possible values. A sum that is small, or whose family cannot hide its small counts, is withheld with
 * everything below it; a sum that hides another such sum, with only as many counts below it as keep it from being
 * added up.
 */
export function withhold(branches: readonly Branch[], rule: Rule): ReadonlyMap<Tally, Withheld> {
  const plans = new Map<Branch, readonly (FamilyPlan | undefined)[]>();
  const plansOf = (branch: Branch) => {
    const known = plans.get(branch) ?? branch.families.map((family) => planFamily(family, rule, mustClose));
    plans.set(branch, known);
    return known;
  };
  const mustClose = (branch: Branch): boolean => {
    const count = rule.count(branch.tally);
    if (rule.isImplied(branch.tally)) return false;
    if ((count > 0 && count <= rule.fewest) || rule.isForced(branch.tally)) return true;
    return plansOf(branch).includes(undefined);
  };

  const withheld = new Map<Tally, Withheld>();
  const close = (branch: Branch) => {
    for (const { tally } of withAllBelow(branch)) {
      if (!rule.isImplied(tally)) withheld.set(tally, { extent: 'closed', range: ANY });
    }
  };
  const open = (branch: Branch) => {
    withheld.set(branch.tally, { extent: 'open', range: ANY });
    for (const family of branch.families) {
      const start = startOf(family, rule, mustClose, branch.tally);
      for (const member of family) {
        if (start.withheld.includes(member)) take(member, member === start.partner);
        else show(member);
      }
    }
  };
  const take = (branch: Branch, isPartner: boolean) => {
    if (branch.families.length > 0 && (isPartner || rule.isOpen(branch.tally))) open(branch);
    else close(branch);
  };
  const hides = (family: Family, member: Branch) => {
    const { candidates, withheld: base, partner } = startOf(family, rule, mustClose);
    return member === (partner ?? partnerIn(candidates, base, rule));
  };
  const show = (branch: Branch) => {
    for (const [index, plan] of plansOf(branch).entries()) {
      for (const member of branch.families[index] ?? []) {
        const range = plan?.get(member);
        if (!range) show(member);
        else {
          take(member, hides(branch.families[index] ?? [], member));
          const own = withheld.get(member.tally);
          if (own) withheld.set(member.tally, { ...own, range });
        }
      }
    }
  };
  for (const branch of branches) {
    if (!mustClose(branch)) show(branch);
    else take(branch, false);
  }
  return withheld;
}
