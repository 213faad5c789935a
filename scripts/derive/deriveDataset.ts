import type { Contradiction } from '../../src/model/contradiction.ts';
import type { Funnel } from '../../src/model/funnel.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Series } from '../../src/model/series.ts';
import type { Dataset } from '../check/checkSources.ts';
import type { Finding } from '../check/finding.ts';
import { protectFigure } from '../protect/protectFigure.ts';
import { protectTallies } from '../protect/protectTallies.ts';
import type { Suppression } from '../protect/suppression.ts';
import { changeOfSurveys } from './changeOfSurveys.ts';
import { changeSinceLast } from './changeSinceLast.ts';
import { type Context, enrich } from './enrich.ts';
import { populationsOf, sampleSizes } from './lookups.ts';
import { observationsOfTally } from './observationsOfTally.ts';
import { paceOf } from './paceOf.ts';
import { placeInFunnels } from './placeInFunnels.ts';
import { rankSiblings } from './rankSiblings.ts';
import { resolveContradictions } from './resolveContradictions.ts';
import { type Row, resolveRevisions } from './resolveRevisions.ts';
import { seriesOf } from './seriesOf.ts';
import { sumTallies } from './sumTallies.ts';
import type { Tally } from './tally.ts';

/** The dataset with all that follows from it: sums, protection, percentages, intervals, gaps and series. */
export interface Derived {
  readonly observations: readonly Observation[];
  readonly series: readonly Series[];
  readonly funnels: readonly Funnel[];
  readonly contradictions: readonly Contradiction[];
  /** Rows that a later entry replaced or that repeat another. */
  readonly superseded: readonly Row[];
  /** Published rows whose count is withheld. */
  readonly suppressed: readonly { readonly file?: string; readonly row?: number }[];
  readonly findings: readonly Finding[];
}

/** Derives everything once; pages and files only choose from it. */
export function deriveDataset(dataset: Dataset): Derived {
  const { region, areas, indicators, programmes, targets } = dataset.vocabulary;
  const publications = new Map(dataset.publications.map((publication) => [publication.id, publication]));
  const { rows: tallies, superseded, findings } = resolveRevisions(dataset.tallies);
  const repeated = resolveRevisions(dataset.observations);

  const evidenceOf = (tally: Tally) => publications.get(tally.publication)?.evidence;
  const simulated = tallies.filter((tally) => evidenceOf(tally) === 'simulated');
  const real = tallies.filter((tally) => evidenceOf(tally) !== 'simulated');
  const all = [
    ...tallies,
    ...sumTallies(simulated, areas, 'kecamatan'),
    ...sumTallies(real, areas, 'kabupaten'),
  ];
  const guarded = all.filter((tally) => !publications.get(tally.publication)?.alreadyPublic);
  const suppressions = protectTallies(guarded, areas, region.disclosure);
  const single = repeated.rows.map((observation) =>
    publications.get(observation.publication)?.alreadyPublic
      ? observation
      : protectFigure(observation, indicators.get(observation.indicator), region.disclosure),
  );

  const context: Context = {
    region,
    indicators,
    headlineTarget: targets.find((target) => target.id === region.headlineTarget),
    sampleSize: sampleSizes(dataset),
    populations: populationsOf(dataset),
  };
  const figures = [
    ...single,
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
  const { statements } = dataset;
  const sides = resolveContradictions(dataset.contradictions, { observations, statements, targets });
  return {
    observations,
    series,
    funnels,
    contradictions: sides.contradictions,
    superseded: [...superseded, ...repeated.superseded],
    suppressed: [
      ...tallies.filter((tally) => isWithheld(suppressions.get(tally))),
      ...single.filter(({ state }) => state === 'suppressed'),
    ],
    findings: [...findings, ...repeated.findings, ...sides.findings],
  };
}

function isWithheld(suppression: Suppression | undefined): boolean {
  return suppression?.stunted !== undefined;
}
