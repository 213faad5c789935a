import { type PeriodId, periodOf } from '../../model/period.ts';
import { LOCALE_TAG, type Locale } from '../locale.ts';

/** How a quarter of a year, 1–4, is said. */
const QUARTER: Readonly<Record<Locale, (quarter: number) => string>> = {
  id: (quarter) => `triwulan ${['I', 'II', 'III', 'IV'][quarter - 1]}`,
  en: (quarter) => `Q${quarter}`,
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter of a locale and options: made once, for making one is slow. */
function formatOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(LOCALE_TAG[locale], { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** How a period is said: "2024", "Agustus 2024", "triwulan III 2024". */
export function formatPeriod(id: PeriodId, locale: Locale, month: 'long' | 'short' = 'long'): string {
  const period = periodOf(id);
  if (period.unit === 'year') return String(period.year);
  if (period.unit === 'quarter') return `${QUARTER[locale](period.quarter)} ${period.year}`;
  return formatOf(locale, { year: 'numeric', month }).format(Date.UTC(period.year, period.month - 1, 1));
}

/** A day, month or year of ISO 8601 as it is written in a sentence: "22 November 2026". */
export function formatDate(iso: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return formatPeriod(iso, locale);
  return formatOf(locale, { dateStyle: 'long' }).format(new Date(`${iso}T00:00:00Z`));
}
