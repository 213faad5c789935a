import type { Difference, Figure } from './figureChange.ts';
import { figureId } from './figureId.ts';

/**
 * Several steps as one: what became of each figure from before the first to after the last. A figure that is in the end
 * as it was at the start is left out.
 * @param steps differences of states that follow each other, oldest first
 */
export function netChanges(steps: readonly (readonly Difference[])[]): Difference[] {
  const net = new Map<string, { readonly last: Difference; readonly before?: Figure }>();
  for (const difference of steps.flat()) {
    const id = idOf(difference);
    const first = net.get(id);
    const before = first ? first.before : beforeOf(difference);
    net.set(id, { last: difference, ...(before && { before }) });
  }
  return [...net.values()].flatMap(({ last, before }) => joined(last, before, afterOf(last)));
}

/** The figure of before; undefined where there was none. */
export const beforeOf = (difference: Difference): Figure | undefined =>
  difference.kind === 'added' ? undefined : difference.before;

/** The figure as it is since; undefined where there is none. */
export const afterOf = (difference: Difference): Figure | undefined =>
  difference.kind === 'withdrawn' ? undefined : difference.after;

function idOf(difference: Difference): string {
  const figure = beforeOf(difference) ?? afterOf(difference);
  if (!figure) throw new Error('a difference without a figure');
  return figureId(difference, figure);
}

function joined(key: Difference, before: Figure | undefined, after: Figure | undefined): Difference[] {
  const { indicator, area, period, programme, method, standing } = key;
  const where = { indicator, area, period, programme, method, standing };
  if (before && after) {
    // Both were written by one function, which has one order of keys.
    const isSame = JSON.stringify(before) === JSON.stringify(after);
    return isSame ? [] : [{ ...where, kind: 'revised', before, after }];
  }
  if (before) return [{ ...where, kind: 'withdrawn', before }];
  return after ? [{ ...where, kind: 'added', after }] : [];
}
