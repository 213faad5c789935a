import { isInForce } from '../../../src/model/actionInForce.ts';
import type {
  ActionChecklist,
  ActionStatus,
  ConvergenceAction,
} from '../../../src/model/convergenceAction.ts';

/**
 * Yearly checklists of one kabupaten, newest years first; years with the same list stand in one.
 * @param years those to show, in any order; years that something was published of are added
 */
export function checklistsOfActions(
  actions: readonly ConvergenceAction[],
  statuses: readonly ActionStatus[],
  years: readonly number[],
): readonly ActionChecklist[] {
  if (actions.length === 0) return [];
  const all = [...new Set([...years, ...statuses.map(({ year }) => year)])].toSorted((a, b) => b - a);
  const lists = all.map((year) => ({ year, list: listOf(actions, year) }));
  const keyOf = (list: readonly ConvergenceAction[]) => list.map((each) => actions.indexOf(each)).join();
  return lists.flatMap(({ list }, at): ActionChecklist[] => {
    if (keyOf(lists[at - 1]?.list ?? []) === keyOf(list) && at > 0) return [];
    const next = lists.findIndex((other, index) => index > at && keyOf(other.list) !== keyOf(list));
    const same = lists.slice(at, next === -1 ? undefined : next).map(({ year }) => year);
    const statusOf = (action: number, year: number) =>
      statuses.find((each) => each.action === action && each.year === year) ?? null;
    const withStatuses = list.map((action) => ({
      ...action,
      statuses: same.map((year) => statusOf(action.number, year)),
    }));
    return [{ years: same, actions: withStatuses }];
  });
}

function listOf(actions: readonly ConvergenceAction[], year: number): readonly ConvergenceAction[] {
  return actions.filter((action) => isInForce(action, year)).toSorted((a, b) => a.number - b.number);
}
