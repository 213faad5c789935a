import type { ConvergenceAction } from './convergenceAction.ts';

/** True where the list of a year has the action. */
export function isInForce({ from, to }: Pick<ConvergenceAction, 'from' | 'to'>, year: number): boolean {
  return (from === undefined || from <= year) && (to === undefined || year <= to);
}
