import type { Observation } from '../model/observation.ts';
import { comparePeriods, type PeriodId, periodOf } from '../model/period.ts';
import type { Method } from '../model/publication.ts';
import { isSimulated, observationAt, observationsOf } from './observations.ts';
import type { LocatedArea } from './openData.ts';
import { region } from './vocabulary.ts';

/** An area on a map with what is known of it; no observation means that no publication is known. */
export interface MapRow {
  readonly area: LocatedArea;
  readonly observation: Observation | undefined;
}

/** The rows of one map and table: all its areas at one period. */
export interface MapRows {
  readonly indicator: string;
  readonly method: Method;
  /** Period shown, or undefined where nothing was ever published for these areas. */
  readonly period: PeriodId | undefined;
  readonly rows: readonly MapRow[];
  readonly simulated: boolean;
}

/** Periods for which at least one of the areas has an observation of an indicator (the headline's), newest first. */
export function publishedPeriods(
  areas: readonly LocatedArea[],
  method: Method,
  indicator = region().indicator,
): readonly PeriodId[] {
  const periods = new Set(
    areas.flatMap(({ code }) => observationsOf(code, indicator, method).map(({ period }) => period)),
  );
  return [...periods].toSorted((a, b) => comparePeriods(periodOf(b), periodOf(a)));
}

/** All areas at one period (the newest published, unless given), each with its observation of an indicator. */
export function mapRows(
  areas: readonly LocatedArea[],
  method: Method,
  at?: PeriodId,
  indicator = region().indicator,
): MapRows {
  const period = at ?? publishedPeriods(areas, method, indicator)[0];
  const rows = areas.map((area) => ({
    area,
    observation: period === undefined ? undefined : observationAt(area.code, indicator, method, period),
  }));
  const simulated = rows.some(({ observation }) => observation !== undefined && isSimulated(observation));
  return { indicator, method, period, rows, simulated };
}
