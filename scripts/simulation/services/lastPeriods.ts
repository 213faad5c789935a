import { type PeriodId, periodId } from '../../../src/model/period.ts';

/** The last months that are over on a day, oldest first. */
export function lastMonths(asOf: string, count: number): readonly PeriodId[] {
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  const now = year * 12 + month - 1;
  return Array.from({ length: count }, (_, index) => {
    const start = now - count + index;
    return periodId({ unit: 'month', year: Math.floor(start / 12), month: (start % 12) + 1 });
  });
}

/** The last quarters that are over on a day, oldest first. */
export function lastQuarters(asOf: string, count: number): readonly PeriodId[] {
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  const now = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: count }, (_, index) => {
    const start = now - count + index;
    return periodId({ unit: 'quarter', year: Math.floor(start / 4), quarter: (start % 4) + 1 });
  });
}
