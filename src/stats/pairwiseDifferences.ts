import type { PairwiseDifferences } from '../model/comparison.ts';
import { roundHalfUp } from '../model/rounding.ts';
import { bonferroniQuantile } from './bonferroniQuantile.ts';
import type { Proportion } from './differenceInterval.ts';
import { differenceOfEstimates } from './differenceOfEstimates.ts';
import { wilsonLimit } from './wilsonLimit.ts';

/** An area with counts at the period that is compared. */
export interface ComparedArea extends Proportion {
  readonly id: string;
  /** Ids of the areas that it lies in: its kecamatan, its kabupaten. */
  readonly within: readonly string[];
}

/**
 * Differences between the proportions of up to four areas at one period, each pair with an interval; all intervals
 * together hold with at least 95%. A pair alone has Newcombe's hybrid score interval (method 10) of 95%, m pairs
 * have that of 1 − 0.05 / m each. The areas are taken for independent, which an area and a part of it are not.
 * @throws RangeError where counts make no proportion, or there are more than six pairs
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890; see {@link differenceOfEstimates}, and
 * {@link bonferroniQuantile} for holding together.
 */
export function pairwiseDifferences(areas: readonly ComparedArea[]): PairwiseDifferences {
  const share = ({ numerator, denominator }: Proportion) => numerator / denominator;
  const order = areas.toSorted((a, b) => share(b) - share(a) || (a.id < b.id ? -1 : 1));
  const all = order.flatMap((higher, index) =>
    order.slice(index + 1).map((lower) => [higher, lower] as const),
  );
  const isNested = ([a, b]: readonly [ComparedArea, ComparedArea]) =>
    a.within.includes(b.id) || b.within.includes(a.id);
  const tested = all.filter((pair) => !isNested(pair));
  const estimate = (area: ComparedArea) => {
    const z = bonferroniQuantile(tested.length);
    const limit = (way: number) => 100 * wilsonLimit(share(area), area.denominator, way);
    return { value: 100 * share(area), low: limit(-z), high: limit(z) };
  };
  return {
    pairs: tested.map(([higher, lower]) => {
      const change = differenceOfEstimates(estimate(lower), estimate(higher));
      return { ...change, higher: higher.id, lower: lower.id, differs: roundHalfUp(change.low) > 0 };
    }),
    nested: all.filter(isNested).map(([higher, lower]) => [higher.id, lower.id]),
  };
}
