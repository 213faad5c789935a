import { type PeriodId, periodLength, periodOf, periodStart } from '../../src/model/period.ts';
import type { Tally } from '../derive/tally.ts';
import { CELLS, type Cell } from './suppression.ts';

/** A count of a tally. */
export interface Count {
  readonly tally: Tally;
  readonly cell: Cell;
}

/** What a count counts, so that the same one is found in another publication. */
export type Subject = (tally: Tally, cell: Cell) => string;

/**
 * Finds counts that may well be the same as one of an area, period and subject, or a part of it: those of any
 * publication whose period overlaps (a month and the year or quarter that it lies in).
 */
export function countsBySubject(
  tallies: readonly Tally[],
  subjectOf: Subject,
): (area: string, period: PeriodId, subject: string) => readonly Count[] {
  const counts = tallies.flatMap((tally) =>
    CELLS.filter((cell) => tally[cell] !== undefined).map((cell) => ({ tally, cell })),
  );
  const alike = Map.groupBy(counts, ({ tally, cell }) => `${tally.area} ${subjectOf(tally, cell)}`);
  return (area, period, subject) =>
    (alike.get(`${area} ${subject}`) ?? []).filter(({ tally }) => overlap(tally.period, period));
}

function overlap(a: PeriodId, b: PeriodId): boolean {
  const [one, other] = [periodOf(a), periodOf(b)];
  const [from, start] = [periodStart(one), periodStart(other)];
  return from < start + periodLength(other) && start < from + periodLength(one);
}
