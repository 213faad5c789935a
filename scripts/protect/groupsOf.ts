import type { Tally } from '../derive/tally.ts';

/** Tallies that add up to each other: of one publication, programme and period. */
export type Group = readonly Tally[];

/** The groups that some tallies form. */
export function groupsOf(tallies: readonly Tally[]): readonly Group[] {
  return [...Map.groupBy(tallies, (t) => [t.publication, t.programme, t.period].join('\n')).values()];
}
