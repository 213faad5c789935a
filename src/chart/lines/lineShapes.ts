import type { State } from '../../model/observation.ts';

/** Marks of the four lines, relative to their place: circle, square, triangle, diamond. */
export const MARKS: readonly string[] = [
  'm-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
  'm-3.5-3.5h7v7h-7z',
  'm0-5l4.5 8h-9z',
  'm0-5l5 5l-5 5l-5-5z',
];

/** Marks of periods without a figure, relative to their place, akin to the patterns of the map. */
export const STATE_MARKS: Partial<Readonly<Record<State, string>>> = {
  suppressed: 'm-3 3l6-6',
  'not-measured': 'm-3.5 0h7m-3.5-3.5v7',
  'not-reported': 'm-3-3l6 6m0-6l-6 6',
  contradicted: 'm-3.5-1.5h7m0 3h-7m2 2l3-7',
  'not-published': 'm-1.5 0h3',
  bound: 'm-3-3v6m0-3h6',
};
