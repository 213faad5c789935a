/** What a reader knows of a count: at least `low`, at most `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Any count at all: no region has more children. Finite, for such ranges are added and subtracted. */
export const ANY: Range = { low: 0, high: 1e9 };

/** What is left where both are known to hold. */
export function meetRanges(a: Range, b: Range): Range {
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

/** How many whole numbers the range holds. */
export function sizeOf({ low, high }: Range): number {
  return Math.max(0, high - low + 1);
}

/** Sum over some items of a number of each. */
export function sumOf<T>(items: Iterable<T>, number: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += number(item);
  return sum;
}
