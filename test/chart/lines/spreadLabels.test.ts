import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, spreadLabels } from '../../../src/chart/lines/spreadLabels.ts';

/** Tops after spreading in a column from 0 to 260 px. */
function spread(...blocks: readonly Block[]): readonly number[] {
  const moved = blocks.map((block) => ({ ...block }));
  spreadLabels(moved, 0, 260);
  return moved.map(({ top }) => Math.round(top));
}

const blocks = fc.array(
  fc.record({ top: fc.integer({ min: -20, max: 280 }), height: fc.constantFrom(16, 32, 48) }),
  { minLength: 1, maxLength: 5 },
);

describe('spreadLabels', () => {
  it('leaves labels that do not touch where they are', () => {
    expect(spread({ top: 100, height: 16 }, { top: 40, height: 32 })).toEqual([100, 40]);
  });

  it('shares the shift of two that touch', () => {
    expect(spread({ top: 100, height: 16 }, { top: 104, height: 16 })).toEqual([94, 110]);
  });

  it('keeps the outermost inside the column', () => {
    expect(spread({ top: 250, height: 16 }, { top: 256, height: 16 })).toEqual([228, 244]);
  });

  it('covers no label with another, keeps their order and stays inside, whatever they are', () => {
    fc.assert(
      fc.property(blocks, (some) => {
        const moved = some.map((block) => ({ ...block }));
        spreadLabels(moved, 0, 260);
        const order = [...some.keys()].toSorted((a, b) => (some[a]?.top ?? 0) - (some[b]?.top ?? 0));
        let bottom = 0;
        for (const index of order) {
          const { top = -1, height = 0 } = moved[index] ?? {};
          expect(top).toBeGreaterThanOrEqual(bottom - 0.1);
          bottom = top + height;
        }
        expect(bottom).toBeLessThanOrEqual(260.1);
      }),
    );
  });
});
