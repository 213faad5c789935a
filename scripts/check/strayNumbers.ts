import type { Said } from '../../src/model/contradiction.ts';

/** Years, and spans of them, which are no statistics. */
const YEAR = /(?<![\d.,])(19|20)\d{2}(?!\d|[.,]\d)/g;
const NUMBER = { id: /\d+(?:\.\d{3})*(?:,\d+)?/g, en: /\d+(?:,\d{3})*(?:\.\d+)?/g } as const;

/**
 * Numbers of a sentence that are none of those allowed, as written. Years do not count.
 * @param allowed numbers that the sentence may say, with any number of trailing zeros
 */
export function strayNumbers(sentence: Said, allowed: ReadonlySet<number>): string[] {
  return [
    ...written(sentence.id, 'id').filter((number) => !allowed.has(numberIn(number, 'id'))),
    ...written(sentence.en, 'en').filter((number) => !allowed.has(numberIn(number, 'en'))),
  ];
}

/** Numbers in the text of a side: "<10" has 10, "6-7" has 6 and 7, a list of names has none. */
export function numbersOfSide(text: string): number[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

function written(text: string, locale: keyof Said): string[] {
  return text.replaceAll(YEAR, ' ').match(NUMBER[locale]) ?? [];
}

function numberIn(number: string, locale: keyof Said): number {
  const plain = locale === 'id' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
  return Number(plain);
}
