import type { PeriodId } from './period.ts';
import type { Method } from './publication.ts';

/** What was said: a promise, a hope, something to be done, a target of the region itself. */
export const COMMITMENT_KINDS = ['janji', 'harapan', 'kegiatan', 'target'] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** What published figures say of a commitment, in the order of the page's summary. */
export const VERDICTS = ['met', 'not-met', 'not-yet-due', 'unpublished', 'unmeasurable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Why a commitment cannot be judged: it names no number, no day, or not which of the figures it means, and those
 * disagree; or nobody has published the figure.
 */
export type Doubt = 'no-measure' | 'no-date' | 'figures-disagree' | 'no-figure';

export const RELATIONS = ['<', '<=', '='] as const;

/** The figure that would keep a commitment: `< 14`, in the unit of its indicator. */
export interface Condition {
  readonly relation: (typeof RELATIONS)[number];
  readonly value: number;
}

/** A commitment as it was made. */
export interface Promised {
  readonly id: string;
  /** ISO day on which it was said or printed. */
  readonly date: string;
  readonly who: string;
  readonly kind: CommitmentKind;
  readonly what: string;
  /** What would show it, in words. */
  readonly measure: string;
  /** The last year or month in which it can still be kept. */
  readonly due?: PeriodId;
  /** When, as the source puts it. */
  readonly dueText?: string;
  /** Area code. */
  readonly area: string;
  readonly indicator?: string;
  /** Which figures decide, where the commitment or its target says. */
  readonly method?: Method;
  readonly condition?: Condition;
  readonly source: { readonly title: string; readonly url?: string };
  readonly note?: string;
}

/** A published figure put beside a commitment. */
export interface CommitmentFigure {
  readonly publication: string;
  readonly programme: string;
  readonly method: Method;
  readonly period: PeriodId;
  /** In the unit of the indicator. */
  readonly value: number;
  readonly fulfils: boolean;
  /** False where it is shown only beside those that decide. */
  readonly decides: boolean;
  /** True where it is older than what was said, which has no date until which: it judges nothing then. */
  readonly isEarlier?: boolean;
}

/** A commitment with what the published figures say of it. */
export interface Commitment extends Promised {
  readonly verdict: Verdict;
  readonly doubts: readonly Doubt[];
  /** Oldest first. */
  readonly figures: readonly CommitmentFigure[];
}
