import { describe, expect, it } from 'vitest';
import { readComputed } from '../../scripts/check/readComputed.ts';

describe('what follows from the sides of a contradiction', () => {
  it('is a share: 34.9% of 173,043 children are 60,392', () => {
    expect(readComputed('share 1 3', ['34.9', '35000', '173043'])).toEqual({
      kind: 'share',
      sides: [1, 3],
      value: 60392,
    });
  });

  it('is a whole: 58 children are 2% of 2,900', () => {
    expect(readComputed('whole 2 1', ['2', '58'])?.value).toBe(2900);
  });

  it('is a sum: 16 and 14 kecamatan are 30', () => {
    expect(readComputed('sum 1 2', ['16', '14', 'tetap'])?.value).toBe(30);
  });

  it.each([
    ['', ['1', '2']],
    ['product 1 2', ['1', '2']],
    ['share 1', ['1', '2']],
    ['share 1 2 3', ['1', '2', '3']],
    ['sum 1', ['1', '2']],
    ['sum 1 3', ['1', '2']],
    ['sum 1 2', ['1', '<10']],
    ['whole 1 2', ['7', '0']],
  ])('is nothing for “%s” of %o', (formula, texts) => {
    expect(readComputed(formula, texts)).toBeNull();
  });
});
