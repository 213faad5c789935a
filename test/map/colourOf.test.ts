import { describe, expect, it } from 'vitest';
import { colourOf, colourOfClass, isWarm } from '../../src/map/colourOf.ts';

const colours = (breaks: readonly number[], target: number) =>
  [0, ...breaks].map((_, index) => colourOf(index, breaks, target));

describe('colourOf', () => {
  it('gives the six classes of stunting the six colours, warm from 14', () => {
    expect(colours([2.5, 10, 14, 20, 30], 14)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('turns warm at the target where another region has other breaks', () => {
    const breaks = [6, 12, 18, 24];
    expect(colours(breaks, 12)).toEqual([2, 3, 4, 5, 6]);
    expect(colours(breaks, 12).map(isWarm)).toEqual([false, false, true, true, true]);
  });

  it('lets the outermost classes share a colour where there are more classes than colours', () => {
    expect(colours([1, 2, 3, 4, 5, 6, 7], 5)).toEqual([1, 1, 1, 2, 3, 4, 5, 6]);
  });
});

describe('colourOfClass', () => {
  const scale = { breaks: [25, 50, 75], turn: 50 } as const;
  const coloursOf = (better: 'higher' | 'lower') =>
    [0, 1, 2, 3].map((index) => colourOfClass(index, { ...scale, better }));

  it('is warm below the turn where a higher value is the good news', () => {
    expect(coloursOf('higher')).toEqual([5, 4, 3, 2]);
    expect(coloursOf('higher').map(isWarm)).toEqual([true, true, false, false]);
  });

  it('is warm from the turn up where a lower value is', () => {
    expect(coloursOf('lower')).toEqual([2, 3, 4, 5]);
  });
});
