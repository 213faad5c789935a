import { formatDecimal } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { change as indonesian } from '../id/change.ts';
import { listed } from './words.ts';

const WAY = { up: 'up', down: 'down' } as const;

const points = (value: number) => formatDecimal(Math.abs(value), 'en');

/** Limits of a change in words: "between down 1.7 and up 0.4 points", or "between 1.1 and 5.3 points" on one side. */
function between({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low < 0 && high > 0) return `between down ${points(low)} and up ${points(high)} points`;
  const [least, most] = [low, high].toSorted((a, b) => Math.abs(a) - Math.abs(b));
  return `between ${points(least ?? 0)} and ${points(most ?? 0)} points`;
}

/** Whether a figure rose or fell, as far as its interval tells. */
export const change: typeof indonesian = {
  heading: 'Up, down, or too early to tell?',
  short: (found) => {
    if (!('low' in found)) return 'cannot be told';
    if (found.direction === 'undetermined') return `cannot be told (${between(found)})`;
    return `${WAY[found.direction]} ${points(found.change)} points (${between(found)})`;
  },
  rounds: (from, to) => `${from} to ${to}`,
  values: (from, to) => `${formatDecimal(from, 'en')}% → ${formatDecimal(to, 'en')}%`,
  verdict: (found) => {
    if ('low' in found && found.direction !== 'undetermined') {
      return `${WAY[found.direction]} ${points(found.change)} points`;
    }
    return 'up or down cannot be told';
  },
  reason: (found) =>
    'low' in found
      ? `The 95% interval of the change is ${between(found)}; our calculation.`
      : `We have not found the error of the survey of ${listed(found.withoutInterval.map((period) => formatPeriod(period, 'en')))}.`,
};
