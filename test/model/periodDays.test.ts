import { expect, it } from 'vitest';
import { periodOf } from '../../src/model/period.ts';
import { periodDays } from '../../src/model/periodDays.ts';

it.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-Q4', '2024-10-01', '2024-12-31'],
])('%s lasts from %s to %s', (id, from, to) => {
  expect(periodDays(periodOf(id))).toEqual({ from, to });
});
