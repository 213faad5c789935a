import type { Branch, Family } from './branch.ts';
import type { Member } from './possibleValues.ts';
import { meetRanges, type Range, sumOf } from './range.ts';
import type { Rule } from './rule.ts';
import { type MustClose, partnerIn, startOf } from './startOf.ts';

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
 * most that its withheld parts keep their possible values, and that it need not be closed, which would show.
 */
function openRange(branch: Branch, rule: Rule, mustClose: MustClose): Range {
  const isForced = rule.isForced(branch.tally);
  const start = { low: isForced ? 0 : rule.fewest + 1, high: rule.room(branch.tally) };
  return branch.families.reduce((range, family) => {
    const { low, high, wholeCount, isAlone } = openFamily(branch, family, rule, mustClose);
    if (isForced) return meetRanges(range, { low, high: high + wholeCount });
    // One alone is no small count either, for then it would need others if the sum were shown.
    if (isAlone) return meetRanges(range, { low: low + rule.fewest + 1, high });
    const all = allOf(family, rule, mustClose);
    const margin = rule.fewest - 1;
    return [
      { low: low + margin, high: high + wholeCount - margin },
      { low: all.low + margin, high: all.high + wholeCount - margin },
    ].reduce(meetRanges, range);
  }, start);
}

/** The least and most that a family may add up to, apart from wholes, if every member were withheld. */
function allOf(family: Family, rule: Rule, mustClose: MustClose): Range {
  const { candidates, partner } = startOf(family, rule, mustClose);
  const hiding = partner ?? partnerIn(candidates, [], rule);
  const ranges = candidates.map((branch) => memberOf(branch, branch === hiding, rule, mustClose).range);
  const shown = sumOf(
    family.filter((branch) => !candidates.includes(branch)),
    ({ tally }) => rule.count(tally),
  );
  return {
    low: shown + sumOf(ranges, ({ low }) => low),
    high: shown + sumOf(ranges, ({ high }) => high),
  };
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
  const { withheld, partner } = startOf(family, rule, mustClose, sum);
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
