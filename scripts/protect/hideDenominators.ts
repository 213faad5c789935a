import type { Tally } from '../derive/tally.ts';
import { type Branch, withAllBelow } from './branch.ts';
import { sumOf } from './range.ts';

/**
 * Tallies whose number of children measured must not be shown. Of one or two children measured at most two can be
 * stunted, which leaves too few possible counts; so a denominator from 1 to `fewest` is withheld as any small count
 * is, and with it those of all its siblings, so that nobody can tell which of them it was. Where the family is too
 * small for that, the area above is treated as one more such case.
 */
export function hideDenominators(branches: readonly Branch[], fewest: number): ReadonlySet<Tally> {
  const hidden = new Set<Tally>();
  const hide = (branch: Branch) => {
    for (const { tally } of withAllBelow(branch)) hidden.add(tally);
  };
  /** @returns true where the branch itself must be hidden */
  const visit = (branch: Branch): boolean => {
    let isExposed = spareIn(branch) < fewest;
    for (const family of branch.families) {
      if (family.filter(visit).length === 0) continue;
      family.forEach(hide);
      if (family.length === 1 || sumOf(family, spareIn) < fewest - 1) isExposed = true;
    }
    return isExposed;
  };
  for (const branch of branches) if (visit(branch)) hide(branch);
  return hidden;
}

/** Children measured beyond the one that there must be in every area where any was measured. */
function spareIn(branch: Branch): number {
  return (branch.tally.measured ?? 0) - partsOf(branch);
}

/** Areas that a sum is made of at the least; 1 where it is none. */
function partsOf({ families }: Branch): number {
  return Math.max(1, ...families.map((family) => sumOf(family, partsOf)));
}
