import type { ExpectedDataset, ExpectedPeriod } from './expectedData.ts';
import type { Observation } from './observation.ts';

/**
 * What is known of a dataset for an area and a period: published by its due day or `late`, of some villages only
 * (`partial`), not though other periods were (`missing`), never for this area (`never`), not due yet, or not about
 * this area at all. It speaks of publications that we know, never of whether somebody reported.
 */
export const READINESS = [
  'published',
  'late',
  'partial',
  'missing',
  'never',
  'not-yet-due',
  'not-applicable',
] as const;
export type Readiness = (typeof READINESS)[number];

/** One dataset, area and period. */
export interface ReadinessCell {
  readonly state: Readiness;
  /** Villages with something published, of those that the dataset tells of; where it is told of villages. */
  readonly present?: number;
  readonly total?: number;
  /** Published after its due day, also in part. */
  readonly late?: true;
  /** Shown by invented figures. */
  readonly simulated?: true;
}

/** A kecamatan with its cells, dataset by dataset in the order of the list, period by period. */
export interface AreaReadiness {
  readonly area: string;
  /** 0–100; `null` where nothing has been due. */
  readonly score: number | null;
  readonly cells: readonly (readonly ReadinessCell[])[];
}

/** The whole matrix. */
export interface ReadinessMatrix {
  readonly datasets: readonly (ExpectedDataset & { readonly periods: readonly ExpectedPeriod[] })[];
  readonly areas: readonly AreaReadiness[];
  /** The kabupaten itself, for what is told of it alone. */
  readonly region: AreaReadiness;
}

const TELLING: ReadonlySet<Observation['state']> = new Set([
  'value',
  'bound',
  'suppressed',
  'not-measured',
  'contradicted',
]);

/** True where a publication tells something of the area: a withheld figure is there, a missing report is not. */
export const tellsSomething = ({ state }: Pick<Observation, 'state'>): boolean => TELLING.has(state);
