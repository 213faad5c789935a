import { type PeriodId, parsePeriod, periodId } from '../../src/model/period.ts';
import { monthNumber } from './monthNumber.ts';
import { readDay } from './readDay.ts';

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const QUARTER = /^(?:triwulan|t\.?w\.?|kuartal|q)?\s*(i{1,3}|iv|[1-4])$/;
const NOISE = /\b(tahun|thn|th|bulan timbang|bulan|bln|periode)\b\.?/g;
const YEAR = /\b(?:19|20)\d{2}\b/;

/** Number of a quarter, 1 to 4, from `TW II`, `Triwulan 2`, `Q2`, `II` or `2`; undefined where the text is none. */
export function quarterNumber(text: string): number | undefined {
  const [, word = ''] = QUARTER.exec(text.trim().toLowerCase()) ?? [];
  return QUARTERS[word];
}

/**
 * Reads a period as offices write it: `2024`, `2024-08`, `08/2024`, `Agustus 2024`, `TW II 2024`, `2024-Q3`,
 * or the month of a day ({@link readDay}).
 * @returns the period as data writes it, or undefined where the text is none
 */
export function readPeriod(text: string): PeriodId | undefined {
  const plain = text.toLowerCase().replace(NOISE, ' ').replace(/\s+/g, ' ').trim().replace(/\.0$/, '');
  const written = parsePeriod(plain.toUpperCase());
  if (written) return periodId(written);
  const day = readDay(plain);
  if (day) return day.slice(0, 7);
  const year = YEAR.exec(plain)?.[0];
  if (year === undefined) return undefined;
  const rest = plain
    .replace(year, ' ')
    .replace(/[\s,/_-]+/g, ' ')
    .trim();
  const month = monthNumber(rest);
  if (month !== undefined) return `${year}-${String(month).padStart(2, '0')}`;
  const quarter = /[a-z]/.test(rest) ? quarterNumber(rest) : undefined;
  return quarter === undefined ? undefined : `${year}-Q${quarter}`;
}
