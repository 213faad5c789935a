import type { PeriodId } from './period.ts';

/** What is told of the visit to an area, in the order in which it happens. */
export const REFLECTION_STEPS = ['planned', 'visited', 'finding', 'follow-up'] as const;
export type ReflectionStep = (typeof REFLECTION_STEPS)[number];

/** A row of `reflections.csv`: one thing that a source tells. */
export interface ReflectionNote {
  /** Code of a kecamatan, or of the whole region for what is told of all of them together. */
  readonly area: string;
  /** Year in which the round of visits began. */
  readonly round: PeriodId;
  readonly step: ReflectionStep;
  /** Number of the finding within area and round, for findings and what followed them. */
  readonly finding?: number;
  /** ISO day, or month or year where no more is known. */
  readonly date: string;
  /** ISO day until which the next step was promised: findings after a visit, a follow-up after a finding. */
  readonly due?: string;
  readonly what?: { readonly id: string; readonly en: string };
  readonly source: { readonly title: string; readonly url?: string };
  /** Invented. */
  readonly simulated?: true;
}

/**
 * How far something is known, judged by what is published and by `asOf` alone: `late` is published late, which does not
 * say that nothing happened.
 */
export const PROGRESS = ['published', 'late', 'not-yet-due', 'not-published'] as const;
export type Progress = (typeof PROGRESS)[number];

/** A finding with what was done about it. */
export interface ReflectionFinding extends ReflectionNote {
  readonly followUps: readonly ReflectionNote[];
  readonly followedUp: Progress;
}

/** A kecamatan in one round of visits. */
export interface Reflection {
  readonly area: string;
  readonly round: PeriodId;
  readonly planned?: ReflectionNote;
  readonly visited?: ReflectionNote;
  readonly findings: readonly ReflectionFinding[];
  readonly progress: Readonly<Record<'planned' | 'visited' | 'findings' | 'followedUp', Progress>>;
}

/** One round of visits: what is told of the whole region, then every kecamatan in the order of the codes. */
export interface ReflectionRound {
  readonly round: PeriodId;
  readonly whole: readonly ReflectionNote[];
  readonly areas: readonly Reflection[];
}
