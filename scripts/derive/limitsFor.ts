import type { FunnelLimits } from '../../src/model/funnel.ts';
import { fourDecimals } from '../../src/stats/fourDecimals.ts';
import { funnelLimits } from '../../src/stats/funnelLimits.ts';

/**
 * Both pairs of funnel limits for an area of `n` children, in percent, as the open data writes them.
 * @param overall proportion in all areas together, 0–1
 * @throws RangeError where the proportion or `n` is out of range
 */
export function limitsFor(overall: number, n: number): FunnelLimits {
  const limits = (level: 0.95 | 0.998) => {
    const [low, high] = funnelLimits(overall, n, level);
    return { low: fourDecimals(low), high: fourDecimals(high) };
  };
  return { limits95: limits(0.95), limits998: limits(0.998) };
}
