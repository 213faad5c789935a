import type { FigureChange } from '../../src/model/figureChange.ts';
import { differenceOf } from './differenceOf.ts';
import { figuresOf } from './figuresOf.ts';
import type { FrozenData } from './readPublished.ts';
import { type Reason, reasonOf } from './reasonOf.ts';
import { withholdFigures } from './withholdFigures.ts';

/** A state of the data: a release, or with `null` the data of today. */
export interface DataState {
  readonly id: string | null;
  readonly data: FrozenData;
}

/**
 * Everything that changed from each state to the next, newest first.
 * @param states oldest first; all but the last are releases
 */
export function changesBetween(states: readonly DataState[], reasons: readonly Reason[]): FigureChange[] {
  const figures = states.map(({ data }) => figuresOf(data));
  const none: ReturnType<typeof figuresOf> = new Map();
  const steps = figures.slice(1).map((after, at) => differenceOf(figures[at] ?? none, after));
  return withholdFigures(figures, steps)
    .map((step, at) => {
      const [before, after] = [states[at], states[at + 1]];
      if (!before || !after || before.id === null) return [];
      const { id: from } = before;
      const [old, now] = [before.data.publications, after.data.publications];
      return step.map((difference): FigureChange => {
        const reason = reasonOf(difference, from, reasons, old, now);
        return { from, to: after.id, ...difference, ...(reason !== undefined && { reason }) };
      });
    })
    .toReversed()
    .flat();
}
