import type { DenominatorKind } from './indicator.ts';
import type { PeriodId } from './period.ts';

/** What published figures disagree about, in the order of the page. */
export const CONTRADICTION_KINDS = [
  'two-methods',
  'same-thing',
  'arithmetic',
  'places',
  'targets',
  'other-measures',
] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** Whether we know why the figures differ. */
export const CAUSES = ['known', 'unknown'] as const;
export type Cause = (typeof CAUSES)[number];

/** Which number of a figure is meant: the figure itself, or a count printed with it. */
export const READINGS = ['value', 'numerator', 'denominator'] as const;
export type Reading = (typeof READINGS)[number];

/** A sentence in both languages. */
export interface Said {
  readonly id: string;
  readonly en: string;
}

interface SideOf {
  readonly indicator: string;
  /** Area code. */
  readonly area: string;
  readonly period: PeriodId;
  readonly reads: Reading;
  /** The number as printed ("37.94", "<10"), or the words. */
  readonly text: string;
  /** As what the source gives it, where that matters ("the year before"). */
  readonly said?: Said;
}

/** A figure that a publication prints. */
export interface PublishedSide extends SideOf {
  readonly publication: string;
  readonly programme: string;
  readonly method: 'survey' | 'registry' | 'administrative';
  /** What a denominator counts, where `reads` is one and the source says. */
  readonly denominatorKind?: DenominatorKind;
}

/** A value of the list of targets. */
export interface TargetSide extends SideOf {
  readonly target: string;
}

export type Side = PublishedSide | TargetSide;

/**
 * A number that follows from the sides, by our arithmetic: `share` a percentage of a count, `whole` the count of which
 * another is a percentage, `sum` counts added up.
 */
export interface Computed {
  readonly kind: 'share' | 'whole' | 'sum';
  /** Numbers of the sides that go in, 1 for the first, in the order of the formula. */
  readonly sides: readonly number[];
  /** A whole number. */
  readonly value: number;
}

/** Published figures that do not agree, or that are easily taken for each other, and why they differ. */
export interface Contradiction {
  /** Also the fragment of its address. */
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly cause: Cause;
  readonly title: Said;
  readonly why: Said;
  readonly sides: readonly Side[];
  readonly computed?: Computed;
}
