import type { DenominatorKind } from '../model/indicator.ts';
import type { PeriodId } from '../model/period.ts';
import type { Cell } from './cell.ts';

/**
 * Letters of the states in a {@link CubeFile} that say all. Besides them `v` stands for a value by its counts, `.` for
 * nothing published, `?` for a cell that is written out in `odd`.
 */
export const PLAIN_CELLS = {
  s: { state: 'suppressed', reason: 'protected' },
  S: { state: 'suppressed', reason: 'small-denominator' },
  u: { state: 'not-measured' },
  l: { state: 'not-reported' },
  k: { state: 'contradicted' },
} as const satisfies Readonly<Record<string, Cell>>;

/** True for a letter of {@link PLAIN_CELLS}. */
export function isPlain(letter: string): letter is keyof typeof PLAIN_CELLS {
  return letter in PLAIN_CELLS;
}

/** Where figures of a cube were published. */
export interface CubeSource {
  readonly publication: string;
  readonly title: string;
  readonly programme: string;
  /** True where a line may join the figures of this programme. */
  readonly joined: boolean;
  readonly simulated: boolean;
}

/** A count of each period, or null where none was published. */
export type Counts = readonly (number | null)[];

/**
 * One indicator for all areas of a level and all periods, as counts and states: percentages, intervals and changes
 * follow from them by `src/stats`. Areas stand in the order of their codes, periods from old to new.
 */
export interface CubeFile {
  readonly indicator: string;
  /** What the denominators count, where they are counts. */
  readonly denominatorKind: DenominatorKind | null;
  readonly periods: readonly PeriodId[];
  readonly sources: readonly CubeSource[];
  /** A letter a period, a text an area. */
  readonly states: readonly string[];
  readonly numerators: readonly Counts[];
  readonly denominators: readonly Counts[];
  /** Target populations, each but the first of an area as its change since the one before. */
  readonly targets: readonly Counts[];
  /** Cells that counts do not tell: printed percentages, limits, coverages of other counts. */
  readonly odd: readonly (readonly [area: number, period: number, cell: Cell])[];
  /** Cells whose source is not the first. */
  readonly otherSources: readonly (readonly [area: number, period: number, source: number])[];
}
