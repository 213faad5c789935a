import type { AreaLevel } from './area.ts';
import type { PeriodId } from './period.ts';

/**
 * Where a percentage lies in its funnel: between the 95% limits, outside them (`above`, `below`), or outside the
 * 99.8% limits too (`far-above`, `far-below`).
 */
export const FUNNEL_POSITIONS = ['far-above', 'above', 'within', 'below', 'far-below'] as const;
export type FunnelPosition = (typeof FUNNEL_POSITIONS)[number];

/** Two limits in percent, 0–100. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** The limits that a funnel has for one number of children. */
export interface FunnelLimits {
  readonly limits95: Limits;
  readonly limits998: Limits;
}

/** An area in its funnel: the limits for as many children as were measured there, and on which side of them it is. */
export interface FunnelPlace extends FunnelLimits {
  readonly position: FunnelPosition;
}

/** A funnel plot: the areas of one level at one period against what chance alone would do. */
export interface Funnel {
  readonly level: AreaLevel;
  readonly period: PeriodId;
  readonly programme: string;
  readonly publication: string;
  /** Stunted and measured children of all areas drawn, and the percentage that they make together. */
  readonly numerator: number;
  readonly denominator: number;
  readonly overall: number;
  /** Areas with a place in the funnel, and how many of these chance alone leaves outside the 95% limits, at most. */
  readonly drawn: number;
  readonly expectedOutside: number;
  /** Areas without one, by reason: too few of their children measured, a figure withheld, or no figure. */
  readonly lowCoverage: number;
  readonly suppressed: number;
  readonly withoutFigure: number;
  /** The limits up to the largest area drawn, and down to the smallest or below it, by the number of children `n`. */
  readonly curve: readonly (FunnelLimits & { readonly n: number })[];
}
