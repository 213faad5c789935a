import type { ActionStatus } from '../../../src/model/convergenceAction.ts';
import type { ExpectedDataset } from '../../../src/model/expectedData.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { PeriodId } from '../../../src/model/period.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { tellsSomething } from '../../../src/model/readiness.ts';
import type { ReflectionRound } from '../../../src/model/reflection.ts';

/** That something was published, when if that is known, and whether it was invented. */
export interface Presence {
  /** ISO day, month or year of the first publication. */
  readonly published?: string;
  readonly simulated?: true;
}

/** What was published of a dataset for an area and a period; undefined where nothing was. */
export type PresenceOf = (dataset: ExpectedDataset, area: string, period: PeriodId) => Presence | undefined;

/** Looks up what is published: figures by their indicator, visits by their round, actions by their year. */
export function presences(
  observations: readonly Observation[],
  publications: ReadonlyMap<string, Publication>,
  rounds: readonly ReflectionRound[],
  statuses: readonly ActionStatus[],
): PresenceOf {
  const figures = Map.groupBy(
    observations.filter(tellsSomething),
    ({ indicator, area, period }) => `${indicator} ${area} ${period}`,
  );
  const visits = new Map(
    rounds.flatMap(({ round, areas }) =>
      areas.flatMap(({ area, visited }) => (visited ? [[`${area} ${round}`, visited] as const] : [])),
    ),
  );
  return ({ indicators, board }, area, period) => {
    if (board === 'actions') {
      return statuses.some((each) => each.area === area && String(each.year) === period) ? {} : undefined;
    }
    if (board === 'reflections') {
      const visit = visits.get(`${area} ${period}`);
      return visit && (visit.simulated ? { simulated: true } : {});
    }
    const found = indicators
      .flatMap((indicator) => figures.get(`${indicator} ${area} ${period}`) ?? [])
      .flatMap(({ publication }) => publications.get(publication) ?? []);
    // An invented publication has no day on which it was published.
    const [first] = found.toSorted((a, b) => ((a.published ?? '') < (b.published ?? '') ? -1 : 1));
    if (!first) return undefined;
    if (first.evidence === 'simulated') return { simulated: true };
    return first.published === undefined ? {} : { published: first.published };
  };
}
