import type { Scale } from '../../cube/catalog.ts';
import { type Answer, answer } from '../../cube/measure.ts';
import type { Cube } from '../../cube/readCube.ts';
import type { PeriodId } from '../../model/period.ts';
import type { Place } from './places.ts';
import type { View } from './view.ts';

/** A view with its figures: all that is drawn follows from it. */
export interface Scene {
  readonly view: View;
  readonly cube: Cube;
  /** Places of the period and of the one that changes are counted from; −1 where the cube has none. */
  readonly period: number;
  readonly since: number;
  readonly scale: Scale;
  readonly places: readonly Place[];
  /** One an area, in the order of places. */
  readonly answers: readonly Answer[];
}

/**
 * The figures of a view; those of the scene before, where the view asks for the same.
 * @param target value that gaps are measured to
 */
export function sceneOf(
  view: View,
  cube: Cube,
  places: readonly Place[],
  target: number,
  before: Scene | undefined,
): Scene {
  const scale = view.indicator.scales[view.measure];
  const period = cube.periods.indexOf(view.period);
  const chosen = cube.periods.indexOf(view.since);
  // A change is counted from an earlier period; what is not one is taken for the usual.
  const since = chosen >= 0 && chosen < period ? chosen : cube.periods.indexOf(yearBefore(view.period));
  const asked = { cube, period, since, scale, places };
  const isSame =
    before?.places === places &&
    before.cube === cube &&
    before.scale === scale &&
    before.period === period &&
    before.since === since;
  const answers = isSame ? before.answers : places.map((_, area) => answer(cube, area, asked, scale, target));
  return { view, ...asked, answers };
}

/** The same month a year earlier, for weighings have seasons. */
function yearBefore(period: PeriodId): PeriodId {
  const [year = '', ...rest] = period.split('-');
  return [Number(year) - 1, ...rest].join('-');
}
