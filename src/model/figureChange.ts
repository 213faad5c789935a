import type { BoundFields, Composition, Counts, SuppressionReason } from './observation.ts';
import type { PeriodId } from './period.ts';
import type { Method } from './publication.ts';

/**
 * What a figure says, without anything that we compute from it: gaps, ranks and intervals of our own follow from the
 * figures and are no revision of their source. `withheld` stands for numbers that a release showed and that disclosure
 * control withholds now: they are not said again.
 */
export type Figure = { readonly publication: string; readonly composition?: Composition } & (
  | ({
      readonly state: 'value';
      readonly value: number;
      readonly printed?: number;
      /** The interval that the source publishes. */
      readonly interval?: { readonly low: number; readonly high: number };
    } & Counts)
  | BoundFields
  | ({ readonly state: 'contradicted'; readonly printed?: number } & Counts)
  | { readonly state: 'suppressed'; readonly reason: SuppressionReason; readonly denominator?: number }
  | { readonly state: 'not-measured' | 'not-reported' | 'not-published' | 'withheld' }
  | { readonly state: 'said'; readonly text: string }
);

/**
 * Where a figure stands: `shown` on maps and charts, `other` beside the one shown, from another publication, or `said`
 * by a source that did not measure it.
 */
export type Standing = 'shown' | 'other' | 'said';

/**
 * Which figure it is, whatever it says. The publication of a shown figure is part of what it says, for a newer
 * publication may take the place of an older one.
 */
export interface FigureKey {
  readonly indicator: string;
  /** Area code. */
  readonly area: string;
  readonly period: PeriodId;
  readonly programme: string;
  readonly method: Method;
  readonly standing: Standing;
}

/** What became of one figure between two states of the data. */
export type Difference = FigureKey &
  (
    | { readonly kind: 'added'; readonly after: Figure }
    | { readonly kind: 'revised'; readonly before: Figure; readonly after: Figure }
    | { readonly kind: 'withdrawn'; readonly before: Figure }
  );

/** A difference, between which states it lies and why: one row of `changes.json`. */
export type FigureChange = Difference & {
  /** Id of the release that still had it the old way. */
  readonly from: string;
  /** Id of the first release that has it the new way; `null` where the site has it and no release yet. */
  readonly to: string | null;
  /** Why, in Indonesian, where it was said; absent where the source gives no reason. */
  readonly reason?: string;
};
