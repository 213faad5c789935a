import { observationAt, type ValueObservation } from '../../collections/observations.ts';
import { type LocatedArea, openData } from '../../collections/openData.ts';
import { desaOfRegion, kecamatanOfRegion, region } from '../../collections/vocabulary.ts';
import type { Funnel, FunnelPlace } from '../../model/funnel.ts';

/** Levels of area that the page compares. */
export const SPREAD_LEVELS = ['kecamatan', 'desa'] as const;
export type SpreadLevel = (typeof SPREAD_LEVELS)[number];

/** An area that is drawn, with its figure and its place. */
export interface SpreadRow {
  readonly area: LocatedArea;
  readonly observation: ValueObservation;
  readonly place: FunnelPlace;
}

/** All areas of a level. */
export function areasAt(level: SpreadLevel): readonly LocatedArea[] {
  return level === 'kecamatan' ? kecamatanOfRegion() : desaOfRegion();
}

/** The funnel of a level, or undefined where too few figures were published. */
export function funnelAt(level: SpreadLevel): Funnel | undefined {
  return openData('funnels').find((funnel) => funnel.level === level);
}

/** The areas drawn in a funnel, from the highest figure. */
export function spreadRows(level: SpreadLevel, { period }: Funnel): readonly SpreadRow[] {
  const rows = areasAt(level).flatMap((area): SpreadRow[] => {
    const observation = observationAt(area.code, region().indicator, 'registry', period);
    if (observation?.state !== 'value' || !observation.funnel) return [];
    return [{ area, observation, place: observation.funnel }];
  });
  return rows.toSorted((a, b) => b.observation.value - a.observation.value);
}
