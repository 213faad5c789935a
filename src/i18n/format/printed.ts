import type { Indicator } from '../../model/indicator.ts';
import { LOCALE_TAG, type Locale } from '../locale.ts';

/**
 * What a source printed, as it is said: a bare number with the marks of the language and its unit
 * ("37.94" → "37,94%", "836" → "836 balita"), other text as it stands ("6-7", "tetap").
 */
export function formatPrinted(
  text: string,
  { unit, noun }: Pick<Indicator, 'unit' | 'noun'>,
  locale: 'id' | 'en',
): string {
  const [, relation = '', number] = /^([<>]?)(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (number === undefined) return text;
  const digits = number.split('.')[1]?.length ?? 0;
  const format = new Intl.NumberFormat(tagOf(locale), { minimumFractionDigits: digits });
  const written = `${relation}${format.format(Number(number))}`;
  if (unit === 'percent') return `${written}%`;
  return unit === 'count' ? `${written} ${noun[locale]}` : written;
}

const tagOf = (locale: Locale): string => LOCALE_TAG[locale];
