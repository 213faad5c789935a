import { type Period, periodLength, periodStart } from './period.ts';

/** First and last day of a period, ISO 8601: 2024-Q3 → 2024-07-01 and 2024-09-30. */
export function periodDays(period: Period): { readonly from: string; readonly to: string } {
  const first = periodStart(period);
  return { from: dayOf(first, 1), to: dayOf(first + periodLength(period), 0) };
}

/** A day counted from a month of any year; day 0 is the last of the month before. */
function dayOf(month: number, day: number): string {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day);
  return date.toISOString().slice(0, 10);
}
