import { type Range, sumOf } from './range.ts';

/** A withheld count of a family whose sum is known. */
export interface Member {
  /** What it may be, apart from the sum. */
  readonly range: Range;
  /**
   * Where it is a part of another withheld count (severe cases of stunted children): what that may be. `range` then
   * says how far the part may lie from nothing at the low end, and from that other count at the high end.
   */
  readonly whole?: Range;
}

/**
 * The values that each member may have, if all that is known are their ranges and their sum, and the sum of the
 * counts that some of them are a part of. Every value in a range is possible: ranges of whole numbers add up
 * without gaps.
 * @returns ranges in the order of the members; an empty one (`high` below `low`) where nothing fits
 */
export function possibleValues(members: readonly Member[], total: number, wholeTotal = 0): Range[] {
  const low = sumOf(members, ({ range }) => range.low);
  const high = wholeTotal + sumOf(members, ({ range }) => range.high);
  const slack = high - total;
  return members.map(({ range, whole }) => {
    if (slack < 0 || low > total) return { low: 0, high: -1 };
    const most = total - (low - range.low);
    return whole
      ? {
          low: Math.max(range.low, whole.low + range.high - slack),
          high: Math.min(whole.high + range.high, most),
        }
      : { low: Math.max(range.low, range.high - slack), high: Math.min(range.high, most) };
  });
}
