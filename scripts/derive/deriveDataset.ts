import type { Commitment } from '../../src/model/commitment.ts';
import type { Contradiction } from '../../src/model/contradiction.ts';
import type { Funnel } from '../../src/model/funnel.ts';
import type { Observation, Statement } from '../../src/model/observation.ts';
import type { Series } from '../../src/model/series.ts';
import type { Dataset } from '../check/checkSources.ts';
import type { ReleaseOf } from '../protect/releases.ts';
import { type DerivedBoards, deriveBoards } from './boards/deriveBoards.ts';
import { changeOfSurveys } from './changeOfSurveys.ts';
import { changeSinceLast } from './changeSinceLast.ts';
import { type Context, enrich } from './enrich.ts';
import { judgeCommitment } from './judgeCommitment.ts';
import { populationsOf, sampleSizes } from './lookups.ts';
import { observationsOfTally } from './observationsOfTally.ts';
import { paceOf } from './paceOf.ts';
import { placeInFunnels } from './placeInFunnels.ts';
import { rankSiblings } from './rankSiblings.ts';
import { resolveContradictions } from './resolveContradictions.ts';
import { seriesOf } from './seriesOf.ts';
import { type Settled, settleRows } from './settleRows.ts';
import { sharesOfVillages } from './sharesOfVillages.ts';

/** The dataset with all that follows from it: sums, protection, percentages, intervals, gaps and series. */
export interface Derived
  extends Pick<Settled, 'superseded' | 'suppressed' | 'protection' | 'audit' | 'findings'> {
  readonly observations: readonly Observation[];
  /** What sources say, as far as it gives no withheld count away. */
  readonly statements: readonly Statement[];
  readonly series: readonly Series[];
  readonly funnels: readonly Funnel[];
  readonly contradictions: readonly Contradiction[];
  /** What was promised, beside the figures that would show it; newest first. */
  readonly commitments: readonly Commitment[];
  readonly boards: DerivedBoards;
}

/**
 * Derives everything once; pages and files only choose from it.
 * @param releaseOf the release in which a count was withheld before, for it stays withheld
 */
export function deriveDataset(dataset: Dataset, releaseOf?: ReleaseOf): Derived {
  const { region, areas, indicators, programmes, targets } = dataset.vocabulary;
  const publications = new Map(dataset.publications.map((publication) => [publication.id, publication]));
  const {
    tallies: all,
    figures: single,
    statements,
    suppressions,
    ...settled
  } = settleRows(dataset, releaseOf);

  const context: Context = {
    region,
    indicators,
    headlineTarget: targets.find((target) => target.id === region.headlineTarget),
    sampleSize: sampleSizes({ ...dataset, observations: single, statements }),
    populations: populationsOf({ ...dataset, observations: single }),
  };
  const highestOf = (id: string) =>
    publications.get(id)?.evidence === 'simulated' ? 'kecamatan' : 'kabupaten';
  const figures = [
    ...single,
    ...sharesOfVillages(single, areas, indicators, highestOf),
    ...all.flatMap((tally) => observationsOfTally(tally, region, suppressions.get(tally))),
  ].map((observation) => enrich(observation, context));
  const { series: found, observations: ordered } = seriesOf(figures, programmes, publications);
  const aims = targets.filter(
    ({ indicator, area }) => indicator === region.indicator && area === region.country,
  );
  const surveys = ordered.filter(({ method }) => method === 'survey');
  const series = found.map((one) => {
    const pace = one.indicator === region.indicator ? paceOf(one, surveys, aims, region.asOf) : undefined;
    return pace ? { ...one, pace } : one;
  });
  const { funnels, observations: placed } = placeInFunnels(
    rankSiblings(ordered, areas, region),
    areas,
    region,
  );
  const observations = changeOfSurveys(changeSinceLast(placed, programmes), programmes, indicators);
  const sides = resolveContradictions(dataset.contradictions, { observations, statements, targets });
  return {
    observations,
    statements,
    series,
    funnels,
    contradictions: sides.contradictions,
    commitments: dataset.commitments
      .map((promised) => judgeCommitment(promised, observations, region.asOf))
      .toSorted((a, b) => b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1)),
    boards: deriveBoards(dataset, observations),
    superseded: settled.superseded,
    suppressed: settled.suppressed,
    protection: settled.protection,
    audit: settled.audit,
    findings: [...settled.findings, ...sides.findings],
  };
}
