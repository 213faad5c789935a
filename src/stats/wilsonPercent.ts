import { fourDecimals } from './fourDecimals.ts';
import { wilsonInterval } from './wilsonInterval.ts';

/**
 * 95% Wilson interval of a count among those looked at, in percent as the open data writes it: to four decimals.
 * @throws RangeError where the denominator is not positive or the numerator is negative or exceeds it
 */
export function wilsonPercent(
  numerator: number,
  denominator: number,
): { readonly low: number; readonly high: number } {
  const [low, high] = wilsonInterval(numerator / denominator, denominator);
  return { low: fourDecimals(low * 100), high: fourDecimals(high * 100) };
}
