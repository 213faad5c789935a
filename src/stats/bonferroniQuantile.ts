/** Standard normal quantiles at 1 − 0.025 / m, for m from 1 to 6: the pairs among up to four areas. */
const QUANTILES: readonly number[] = [
  1.959963984540054, 2.2414027276, 2.3939797998, 2.4977054744, 2.5758293035, 2.6382572735,
];

/**
 * Standard normal quantile with which `comparisons` two-sided intervals hold together with at least 95%: each is
 * made at 1 − 0.05 / m, so that the chances of missing add up to 5% at most, however the intervals hang together.
 * @param comparisons how many intervals are looked at, 1–6
 * @throws RangeError for any other number
 * Source: O. J. Dunn, “Multiple comparisons among means”, J. Am. Stat. Assoc. 56 (1961) 52–64.
 */
export function bonferroniQuantile(comparisons: number): number {
  const quantile = QUANTILES[comparisons - 1];
  if (!quantile) throw new RangeError(`not 1 to 6 comparisons: ${comparisons}`);
  return quantile;
}
