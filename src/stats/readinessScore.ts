/** What one dataset of one period earns: how much of it was published, and whether after its due day. */
export interface Published {
  /** Part of the villages with something published, 0–1; 1 where it is told of the area as a whole. */
  readonly share: number;
  readonly late: boolean;
}

/** Points for what was published after its due day, where 1 is the most. */
export const LATE_POINTS = 0.5;

/**
 * Readiness score of an area, 0–100: what has been published of what was due. Each due period of a dataset earns the
 * share of villages published, half of it where it came late; a dataset counts by the mean of its periods, and all
 * datasets count the same, however often they are due. Silence earns nothing, so it lowers the score; a high figure and
 * a low figure earn the same, so nothing is won by keeping a bad one back. Of our own making: no published method.
 * @param datasets for each dataset its due periods; those without any do not count
 * @returns `null` where nothing was due
 * @throws RangeError where a share lies outside 0–1
 */
export function readinessScore(datasets: readonly (readonly Published[])[]): number | null {
  const due = datasets.filter(({ length }) => length > 0);
  if (due.length === 0) return null;
  return 100 * mean(due.map((periods) => mean(periods.map(pointsOf))));
}

function pointsOf({ share, late }: Published): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`not a share: ${share}`);
  return share * (late ? LATE_POINTS : 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
