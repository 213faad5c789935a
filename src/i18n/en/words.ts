import { nearestFraction } from '../format/nearestFraction.ts';
import { formatDecimal } from '../format/number.ts';
import { LOCALE_TAG } from '../locale.ts';

const NUMERALS = [
  'nought',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** A whole number in words up to twenty, in digits above. */
export const numeral = (n: number): string => NUMERALS[n] ?? String(n);

/** A percentage as a fraction that can be said: "three in ten", or the percentage itself where none fits. */
export function fraction(percent: number): string {
  const found = nearestFraction(percent);
  if (found) return `${numeral(found[0])} in ${numeral(found[1])}`;
  return `${formatDecimal(percent, 'en')}%`;
}

/** Children of whom a fraction or percentage is said: "one in three children … is", "97.2% of children … are". */
export function shareOf(percent: number, whom: string): readonly [subject: string, verb: 'is' | 'are'] {
  const [part] = nearestFraction(percent) ?? [];
  const subject = part === undefined ? `${fraction(percent)} of ${whom}` : `${fraction(percent)} ${whom}`;
  return [subject, part === 1 ? 'is' : 'are'];
}

/** First letter as a capital, at the head of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE_TAG.en).format(items);
}

/** A count with its noun in the right number: "1 child", "12 children". */
export function counted(n: string, one: string, many: string): string {
  return `${n} ${n === '1' ? one : many}`;
}
