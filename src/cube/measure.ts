import { classify } from '../model/classify.ts';
import { roundHalfUp } from '../model/rounding.ts';
import { type CountedChange, changeOfCounts } from '../stats/changeOfCounts.ts';
import type { Scale } from './catalog.ts';
import type { Cell, ValueCell } from './cell.ts';
import type { Cube } from './readCube.ts';

/** What one cell answers: a number with its map class, a change that cannot be told from none, or no number. */
export interface Answer {
  readonly cell: Cell;
  /** In the measure's unit; absent where there is none. */
  readonly number?: number;
  /** 95% interval of the number, where it is the value or a change. */
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
  /** Lowest coverage behind it: of a change, that of both its periods. */
  readonly coverage?: number | undefined;
  /** Place of its class; absent where there is no number or the number is a change that may be none. */
  readonly class?: number | undefined;
}

/**
 * What an area answers at a period.
 * @param since the period that changes are counted from
 * @param target value that gaps are measured to
 */
export function answer(
  cube: Cube,
  area: number,
  { period, since }: { readonly period: number; readonly since: number },
  { measure, breaks }: Scale,
  target: number,
): Answer {
  const cell = cube.cell(area, period);
  const { coverage } = cell;
  const classed = (number: number | undefined, interval?: Answer['interval']): Answer =>
    number === undefined
      ? { cell, coverage }
      : { cell, number, interval, coverage, class: classify(number, breaks) };
  if (measure === 'coverage') return classed(coverage);
  if (cell.state !== 'value') return { cell, coverage };
  if (measure === 'value') return classed(cell.value, cell.interval);
  if (measure === 'gap') return classed(gapOf(cell, target));
  if (measure === 'width') return classed(cell.interval && cell.interval.high - cell.interval.low);
  const before = cube.cell(area, since);
  const change = changeBetween(cube, before, cell);
  if (!change) return { cell: before.state === 'value' ? cell : before, coverage };
  const told = classed(change.change, change);
  const lowest = Math.min(before.coverage ?? 100, coverage ?? 100);
  return { ...told, coverage: lowest, class: change.direction === 'undetermined' ? undefined : told.class };
}

/** The printed value minus the target, in points. */
export function gapOf({ value }: ValueCell, target: number): number {
  return roundHalfUp(roundHalfUp(value) - target);
}

/** The change between two cells, where both have counts and one joined series holds them. */
export function changeBetween({ sources }: Cube, from: Cell, to: Cell): CountedChange | undefined {
  if (from === to || from.state !== 'value' || to.state !== 'value') return undefined;
  const [a, b] = [sources[from.source ?? -1], sources[to.source ?? -1]];
  if (!from.counts || !to.counts || !a?.joined || a.programme !== b?.programme) return undefined;
  return changeOfCounts(from.counts, to.counts);
}
