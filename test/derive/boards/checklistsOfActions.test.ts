import { describe, expect, it } from 'vitest';
import { checklistsOfActions } from '../../../scripts/derive/boards/checklistsOfActions.ts';
import type { ActionStatus, ConvergenceAction } from '../../../src/model/convergenceAction.ts';

const source = { title: 'Daftar' };
const action = (
  number: number,
  id: string,
  years: { from?: number; to?: number } = {},
): ConvergenceAction => ({
  number,
  name: { id, en: id },
  source,
  ...years,
});
const LIST = [
  action(2, 'Rembuk', { to: 2024 }),
  action(1, 'Analisis', { to: 2024 }),
  action(3, 'Pembinaan KPM', { to: 2021 }),
  action(3, 'Pembinaan desa', { from: 2022, to: 2024 }),
];
const done: ActionStatus = {
  area: '99.01',
  year: 2023,
  action: 1,
  state: 'done',
  date: '2023-10',
  score: 82.5,
  source,
};

describe('checklistsOfActions', () => {
  it('keeps years with one list together, and has no action where the list is not known', () => {
    const lists = checklistsOfActions(LIST, [done], [2021, 2022, 2023, 2024, 2025, 2026]);
    expect(lists.map(({ years, actions }) => [years, actions.map(({ name }) => name.id)])).toEqual([
      [[2026, 2025], []],
      [
        [2024, 2023, 2022],
        ['Analisis', 'Rembuk', 'Pembinaan desa'],
      ],
      [[2021], ['Analisis', 'Rembuk', 'Pembinaan KPM']],
    ]);
    expect(lists[1]?.actions[0]?.statuses).toEqual([null, done, null]);
  });

  it('adds years that something was published of', () => {
    expect(checklistsOfActions(LIST, [done], [2024]).map(({ years }) => years)).toEqual([[2024, 2023]]);
  });

  it('is empty without a list', () => {
    expect(checklistsOfActions([], [], [2024])).toEqual([]);
  });
});
