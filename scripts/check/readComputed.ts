import type { Computed } from '../../src/model/contradiction.ts';

/**
 * Works out the formula of a contradiction: `share 1 3` (the percentage of side 1 of the count of side 3),
 * `whole 2 1` (the count of which side 2 is the percentage of side 1), `sum 1 2`.
 * @param texts texts of the sides, in their order
 * @returns the result rounded to a whole number, or `null` where the formula or a side does not allow it
 */
export function readComputed(formula: string, texts: readonly string[]): Computed | null {
  const [, word, list = ''] = /^(share|whole|sum)((?: \d+)+)$/.exec(formula) ?? [];
  const kind = word === 'share' || word === 'whole' || word === 'sum' ? word : undefined;
  const sides = list.trim().split(' ').map(Number);
  if (!kind || (kind === 'sum' ? sides.length < 2 : sides.length !== 2)) return null;
  const numbers = sides.map((side) => Number(texts[side - 1] ?? Number.NaN));
  const [first = Number.NaN, second = Number.NaN] = numbers;
  const result = {
    share: (first / 100) * second,
    whole: first / (second / 100),
    sum: numbers.reduce((total, number) => total + number, 0),
  }[kind];
  return Number.isFinite(result) ? { kind, sides, value: Math.round(result) } : null;
}
