import type { ExpectedDataset, ExpectedPeriod } from '../../../src/model/expectedData.ts';
import {
  type Period,
  type PeriodId,
  periodId,
  periodLength,
  periodOf,
  periodStart,
} from '../../../src/model/period.ts';

/**
 * The periods that a dataset is expected for and that are over on a day, oldest first, each with its due day.
 * @param asOf ISO day
 */
export function expectedPeriods(
  { since, rhythm, months, dueDays }: Pick<ExpectedDataset, 'since' | 'rhythm' | 'months' | 'dueDays'>,
  asOf: string,
): readonly ExpectedPeriod[] {
  const found: ExpectedPeriod[] = [];
  const isMade = (period: Period) =>
    rhythm !== 'half' || (period.unit === 'month' && months.includes(period.month));
  for (let period = periodOf(since); lastDay(period) <= asOf; period = following(period)) {
    if (isMade(period)) found.push({ period: periodId(period), due: dayAfter(lastDay(period), dueDays) });
  }
  return found;
}

/** The last day of a period. */
function lastDay(period: Period): string {
  const after = periodStart(period) + periodLength(period);
  return dayOf(Date.UTC(Math.floor(after / 12), after % 12, 0));
}

function following(period: Period): Period {
  const start = periodStart(period) + periodLength(period);
  const [year, month] = [Math.floor(start / 12), start % 12];
  if (period.unit === 'month') return { unit: 'month', year, month: month + 1 };
  return period.unit === 'quarter'
    ? { unit: 'quarter', year, quarter: month / 3 + 1 }
    : { unit: 'year', year };
}

const dayAfter = (day: string, days: number): PeriodId =>
  dayOf(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
