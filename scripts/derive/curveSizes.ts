/** Points that a limit is drawn through, at most. */
const POINTS = 25;

/** Where all areas are large the limits begin below them, so that a funnel shows: at a share of the largest. */
const FLARE = 1 / 50;
const FEWEST_CHILDREN = 100;

/**
 * Numbers of children at which the limits of a funnel are drawn: from the smallest area or below it to the largest,
 * each larger than the last by about the same factor, because the limits bend where the areas are small.
 * @param sizes numbers of children, whole and above 0
 * @returns ascending, each once, the largest last
 */
export function curveSizes(sizes: readonly number[]): readonly number[] {
  const largest = Math.max(...sizes);
  const chosen = [Math.min(...sizes, Math.max(FEWEST_CHILDREN, Math.ceil(largest * FLARE)))];
  for (let left = POINTS - 1; left > 0; left--) {
    const last = chosen.at(-1) ?? largest;
    // Machines may differ in the last digit of a power; rounding takes that away.
    chosen.push(Math.round(last * (largest / last) ** (1 / left)));
  }
  return [...new Set(chosen)];
}
