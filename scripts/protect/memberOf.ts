import type { Branch, Family } from './branch.ts';
import type { Member } from './possibleValues.ts';
import { meetRanges, type Range, sumOf } from './range.ts';
import type { Rule } from './rule.ts';
import { type MustClose, startOf } from './startOf.ts';

/** What a reader may think of a withheld member of a family before looking at the family's sum. */
export function memberOf(branch: Branch, isPartner: boolean, rule: Rule, mustClose: MustClose): Member {
  const { tally, families } = branch;
  const whole = rule.whole(tally);
  if (whole) {
    const isOpen = rule.isOpen(tally) && families.length > 0;
    return { range: isOpen ? distanceOf(branch, rule, mustClose) : { low: 0, high: 0 }, whole: whole.range };
  }
  const room = rule.room(tally);
  if (families.length > 0 && (isPartner || rule.isOpen(tally))) {
    return { range: openRange(branch, rule, mustClose) };
  }
  if (isPartner) return { range: { low: 0, high: room } };
  return {
    range: rule.isForced(tally) ? { low: 0, high: room } : { low: 1, high: Math.min(rule.fewest, room) },
  };
}

/**
 * What a withheld sum may be, some of whose parts are shown: no small count itself, and so far from the least and the
 * most that its withheld parts would keep their possible values if the sum were shown; for else it would be closed.
 */
function openRange(branch: Branch, rule: Rule, mustClose: MustClose): Range {
  const start = { low: rule.fewest + 1, high: rule.room(branch.tally) };
  return branch.families.reduce((range, family) => {
    const { low, high, wholeCount, isAlone } = openFamily(branch, family, rule, mustClose);
    return meetRanges(
      range,
      // One alone would need others if the sum were shown, unless it is no small count either.
      isAlone
        ? { low: low + rule.fewest + 1, high }
        : { low: low + rule.fewest - 1, high: high + wholeCount - (rule.fewest - 1) },
    );
  }, start);
}

/** How far a withheld part of a withheld whole may lie from nothing and from the whole, for what is shown below. */
function distanceOf(branch: Branch, rule: Rule, mustClose: MustClose): Range {
  return branch.families
    .map((family) => {
      const { low, high, shownWhole } = openFamily(branch, family, rule, mustClose);
      return { low, high: high - shownWhole };
    })
    .reduce(meetRanges);
}

/** Of a family below a withheld sum: the least and most that its counts may add up to, apart from their wholes. */
function openFamily({ tally: sum }: Branch, family: Family, rule: Rule, mustClose: MustClose) {
  const { withheld, partner } = startOf(family, rule, mustClose, rule.releaseOf(sum) === undefined);
  const ranges = withheld.map((branch) => memberOf(branch, branch === partner, rule, mustClose).range);
  const shown = sumOf(
    family.filter((branch) => !withheld.includes(branch)),
    ({ tally }) => rule.count(tally),
  );
  return {
    isAlone: withheld.length === 1,
    low: shown + sumOf(ranges, ({ low }) => low),
    high: shown + sumOf(ranges, ({ high }) => high),
    /** Sum of the withheld wholes, and of the shown ones. */
    wholeCount: sumOf(family, ({ tally }) => rule.whole(tally)?.count ?? 0),
    shownWhole: sumOf(family, ({ tally }) => (rule.whole(tally) ? 0 : (tally.stunted ?? 0))),
  };
}
