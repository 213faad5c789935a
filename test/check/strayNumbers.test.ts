import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOfSide, strayNumbers } from '../../scripts/check/strayNumbers.ts';

describe('numbers of a sentence that none of its sides has', () => {
  it('are found however the language writes them', () => {
    const sentence = { id: '34,9% dari 173.043, bukan 35.000.', en: '34.9% of 173,043, not 35,000.' };
    expect(strayNumbers(sentence, new Set([34.9, 173043]))).toEqual(['35.000', '35,000']);
    expect(strayNumbers(sentence, new Set([34.9, 173043, 35000]))).toEqual([]);
  });

  it('are never missed where a value of a side is written with other marks', () => {
    const count = fc.integer({ min: 10_000, max: 9_999_999 });
    fc.assert(
      fc.property(count, count, (own, other) => {
        fc.pre(own !== other);
        const write = (locale: string) => `${new Intl.NumberFormat(locale).format(other)} balita`;
        const sentence = { id: write('id-ID'), en: write('en-GB') };
        expect(strayNumbers(sentence, new Set([own]))).toHaveLength(2);
        expect(strayNumbers(sentence, new Set([own, other]))).toEqual([]);
      }),
    );
  });

  it('do not count years and spans of years', () => {
    const sentence = { id: 'RPJMN 2025–2029, sejak 2019.', en: 'In 2024, 2025.' };
    expect(strayNumbers(sentence, new Set())).toEqual([]);
  });
});

describe('numbers in the text of a side', () => {
  it.each([
    ['37.94', [37.94]],
    ['<10', [10]],
    ['6-7', [6, 7]],
    ['Rambipuji, Pakusari, Kaliwates, dan Jelbuk', []],
  ])('of “%s” are %o', (text, numbers) => {
    expect(numbersOfSide(text)).toEqual(numbers);
  });
});
