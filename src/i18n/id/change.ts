import type { Change } from '../../model/observation.ts';
import type { PeriodId } from '../../model/period.ts';
import { formatDecimal } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { listed } from './words.ts';

const WAY = { up: 'naik', down: 'turun' } as const;

const points = (value: number) => formatDecimal(Math.abs(value), 'id');

/** Limits of a change in words: "antara turun 1,7 dan naik 0,4 poin", or "antara 1,1 dan 5,3 poin" on one side. */
function between({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low < 0 && high > 0) return `antara turun ${points(low)} dan naik ${points(high)} poin`;
  const [least, most] = [low, high].toSorted((a, b) => Math.abs(a) - Math.abs(b));
  return `antara ${points(least ?? 0)} dan ${points(most ?? 0)} poin`;
}

/** Whether a figure rose or fell, as far as its interval tells. */
export const change = {
  heading: 'Naik, turun, atau belum dapat disimpulkan?',
  /** Beside "Dibanding Februari 2026". */
  short: (found: Change) => {
    if (!('low' in found)) return 'belum dapat disimpulkan';
    if (found.direction === 'undetermined') return `belum dapat disimpulkan (${between(found)})`;
    return `${WAY[found.direction]} ${points(found.change)} poin (${between(found)})`;
  },
  rounds: (from: string, to: string) => `${from} ke ${to}`,
  values: (from: number, to: number) => `${formatDecimal(from, 'id')}% → ${formatDecimal(to, 'id')}%`,
  verdict: (found: Change) => {
    if ('low' in found && found.direction !== 'undetermined') {
      return `${WAY[found.direction]} ${points(found.change)} poin`;
    }
    return 'belum dapat disimpulkan naik atau turun';
  },
  /** What the verdict rests on. */
  reason: (found: Change) =>
    'low' in found
      ? `Rentang 95% perubahannya ${between(found)}; hitungan kami.`
      : `Galat survei ${listed(found.withoutInterval.map((period: PeriodId) => formatPeriod(period, 'id')))} tidak kami temukan.`,
};
