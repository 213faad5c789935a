import type { AreaKind } from './area.ts';

export const UNITS = ['percent', 'count', 'rank'] as const;
export type Unit = (typeof UNITS)[number];

export const DIRECTIONS = ['lower', 'higher', 'none'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a denominator counts; printed beside every rate because offices use different ones. */
export const DENOMINATORS = [
  'measured',
  'weighed',
  'target-population',
  'newborns-weighed',
  'live-births',
  'infants',
  'pregnant-women',
  'households',
  'villages',
  'desa',
] as const;
export type DenominatorKind = (typeof DENOMINATORS)[number];

/** Something that can be measured in an area and a period. */
export interface Indicator {
  readonly id: string;
  readonly label: { readonly id: string; readonly en: string };
  readonly shortLabel: { readonly id: string; readonly en: string };
  readonly unit: Unit;
  /** What is counted, for counts ("balita", "desa/kelurahan"); percent otherwise. */
  readonly noun: { readonly id: string; readonly en: string };
  /** Whether a lower or a higher value is the good news. */
  readonly better: Direction;
  /** Lower bounds of the map classes above the first, ascending, in the indicator's unit. Empty: no map. */
  readonly breaks: readonly number[];
  readonly definition: { readonly id: string; readonly en: string };
  /**
   * Kinds of villages that the indicator asks of: a village's own figure is 100 where it holds there and 0 where not,
   * and that of the area above is the share of its villages of these kinds. Absent on all other indicators.
   */
  readonly villageKinds?: readonly AreaKind[];
  readonly definitionSource: { readonly title: string; readonly url?: string } | null;
}
