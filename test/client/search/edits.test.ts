import fc from 'fast-check';
import leven from 'leven';
import { describe, expect, it } from 'vitest';
import { edits } from '../../../src/client/search/edits.ts';

const whole = (from: string, to: string) => edits(from, to).at(-1);

describe('counting edits', () => {
  // Wagner and Lowrance's example, and those of Boytsov: a swap is one edit, but nothing is edited twice.
  it.each([
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
    ['ab', 'ba', 1],
    ['jebmer', 'jember', 1],
    ['', 'silo', 4],
    ['silo', '', 4],
    ['silo', 'silo', 0],
  ])('%s → %s takes %i', (from, to, count) => {
    expect(whole(from, to)).toBe(count);
  });

  it('gives the edits to each beginning', () => {
    expect(edits('pac', 'pace')).toEqual([3, 2, 1, 0, 1]);
  });

  it('is never more than without swaps, nor less than by half', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, (from, to) => {
        const plain = leven(from, to);
        const count = whole(from, to) ?? Number.NaN;
        expect(count).toBeLessThanOrEqual(plain);
        expect(2 * count).toBeGreaterThanOrEqual(plain);
        expect(whole(to, from)).toBe(count);
      }),
    );
  });
});
