import type { PeriodId } from '../model/period.ts';
import { wilsonPercent } from '../stats/wilsonPercent.ts';
import { type Cell, NOT_PUBLISHED } from './cell.ts';
import { type CubeFile, type CubeSource, isPlain, PLAIN_CELLS } from './cubeFile.ts';

/** One indicator for all areas of a level and all periods, ready to be asked. */
export interface Cube {
  readonly periods: readonly PeriodId[];
  readonly sources: readonly CubeSource[];
  /**
   * What is known of an area at a period.
   * @param area its place in the order of codes
   * @param period its place in `periods`; outside of them nothing is published
   */
  readonly cell: (area: number, period: number) => Cell;
}

/** Reads a cube from its file. Every cell equals the observation of the open data that it was made from. */
export function readCube(file: CubeFile): Cube {
  const { periods, sources, states, numerators, denominators, denominatorKind } = file;
  const targets = file.targets.map(sums);
  const odd = new Map(file.odd.map(([area, period, cell]) => [area * periods.length + period, cell]));
  const other = new Map(
    file.otherSources.map(([area, period, source]) => [area * periods.length + period, source]),
  );
  const looked = denominatorKind === 'measured' || denominatorKind === 'weighed';
  const cell = (area: number, period: number): Cell => {
    const place = area * periods.length + period;
    const letter = states[area]?.[period];
    if (letter === undefined) return NOT_PUBLISHED;
    const numerator = numerators[area]?.[period];
    const denominator = denominators[area]?.[period];
    const target = targets[area]?.[period];
    const coverage = denominator && target ? { coverage: (100 * denominator) / target } : {};
    const beside = { source: other.get(place) ?? 0, ...coverage };
    if (letter === 'v' && typeof numerator === 'number' && denominator) {
      const value = (100 * numerator) / denominator;
      const interval = looked ? { interval: wilsonPercent(numerator, denominator) } : {};
      return { state: 'value', value, counts: { numerator, denominator }, ...interval, ...beside };
    }
    return odd.get(place) ?? (isPlain(letter) ? { ...PLAIN_CELLS[letter], ...beside } : NOT_PUBLISHED);
  };
  return { periods, sources, cell };
}

/** Turns changes back into counts. */
function sums(changes: readonly (number | null)[]): (number | null)[] {
  let last = 0;
  return changes.map((change) => {
    if (change === null) return null;
    last += change;
    return last;
  });
}
