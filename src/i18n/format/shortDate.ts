import { LOCALE_TAG, type Locale } from '../locale.ts';
import { formatPeriod } from './period.ts';

/** A day, month or year of ISO 8601, short enough for a table: "4 Nov 2025". */
export function formatShortDate(iso: string, locale: Locale): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return formatPeriod(iso, locale, 'short');
  const format = new Intl.DateTimeFormat(LOCALE_TAG[locale], { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`));
}
