import type { Difference, Figure } from '../../src/model/figureChange.ts';
import { slotOf } from '../../src/model/figureId.ts';
import { afterOf, beforeOf } from '../../src/model/netChanges.ts';
import type { FigureRow } from './figuresOf.ts';

/** What a later state withholds of a figure: its count, or what it was counted in as well. */
type Withheld = 'count' | 'everything';

/**
 * The steps from state to state without any number that a later state withholds: what disclosure control protects
 * today is not said again, though an old release, which never changes, still has it.
 * @param states figures of each state, oldest first
 * @param steps the difference between each state and the next: one fewer than states
 */
export function withholdFigures(
  states: readonly ReadonlyMap<string, FigureRow>[],
  steps: readonly (readonly Difference[])[],
): Difference[][] {
  const withheld = new Map<string, Withheld>();
  const told = steps.map((): Difference[] => []);
  for (let at = steps.length - 1; at >= 0; at--) {
    for (const { key, figure } of states[at + 1]?.values() ?? []) {
      if (figure.state !== 'suppressed') continue;
      if (figure.denominator === undefined) withheld.set(slotOf(key), 'everything');
      else if (!withheld.has(slotOf(key))) withheld.set(slotOf(key), 'count');
    }
    told[at] = (steps[at] ?? []).map((step) => withhold(step, withheld.get(slotOf(step))));
  }
  return told;
}

function withhold(difference: Difference, withheld: Withheld | undefined): Difference {
  if (!withheld) return difference;
  const before = beforeOf(difference);
  const after = afterOf(difference);
  return {
    ...difference,
    ...(before && { before: bare(before, withheld) }),
    ...(after && { after: bare(after, withheld) }),
  };
}

function bare(figure: Figure, withheld: Withheld): Figure {
  const { publication } = figure;
  if (figure.state === 'suppressed') {
    return withheld === 'count' ? figure : { publication, state: figure.state, reason: figure.reason };
  }
  const hasNumber = ['value', 'bound', 'contradicted', 'said'].includes(figure.state);
  return hasNumber ? { publication, state: 'withheld' } : figure;
}
