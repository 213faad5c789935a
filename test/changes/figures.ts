import type { ToldFigure } from '../../scripts/changes/figureOf.ts';
import { figuresOf, type PublishedFigures } from '../../scripts/changes/figuresOf.ts';
import type { ObservationKey } from '../../src/model/observation.ts';

/** Which figure it is. */
export const KEY: ObservationKey = {
  indicator: 'stunting',
  area: '97.01',
  period: '2025',
  programme: 'timbang',
  method: 'registry',
  publication: 'dinas-2025',
};

type Value = Extract<ToldFigure, { state: 'value' }>;

/** A made-up figure: 12 of 100 children in one area, as one publication has it. */
export function told(more: Partial<Value> = {}): Value {
  const counts = { numerator: 12, denominator: 100, denominatorKind: 'measured' } as const;
  return { ...KEY, state: 'value', value: 12, ...counts, ...more };
}

/** A figure that is withheld. */
export const withheld = (): Extract<ToldFigure, { state: 'suppressed' }> => ({
  ...KEY,
  state: 'suppressed',
  reason: 'protected',
  denominator: 100,
});

/** A state of the data with these observations. */
export const published = (...observations: readonly ToldFigure[]): PublishedFigures => ({
  observations,
  statements: [],
});

/** Its figures by their id. */
export const figures = (...observations: readonly ToldFigure[]) => figuresOf(published(...observations));
