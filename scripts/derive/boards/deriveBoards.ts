import type { ActionChecklist } from '../../../src/model/convergenceAction.ts';
import type { ExpectedDataset } from '../../../src/model/expectedData.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { ReadinessMatrix } from '../../../src/model/readiness.ts';
import type { ReflectionRound } from '../../../src/model/reflection.ts';
import type { ServiceSystem } from '../../../src/model/serviceSystem.ts';
import type { Dataset } from '../../check/checkSources.ts';
import { checklistsOfActions } from './checklistsOfActions.ts';
import { presences } from './presenceOf.ts';
import { readinessMatrix } from './readinessMatrix.ts';
import { roundsOfReflections } from './roundsOfReflections.ts';

/** What the boards show, judged by what is published and by `asOf`. */
export interface DerivedBoards {
  /** Visits to kecamatan: rounds newest first. */
  readonly reflections: readonly ReflectionRound[];
  /** Which expected data is published. */
  readonly readiness: ReadinessMatrix;
  /** What the kabupaten was to do each year, and what was published of it: newest years first. */
  readonly actions: readonly ActionChecklist[];
  /** Systems beside the prevalence, as their sheet lists them. */
  readonly systems: readonly ServiceSystem[];
}

/** Derives every board once; pages and files only choose from it. */
export function deriveBoards(
  { boards, vocabulary, publications }: Dataset,
  observations: readonly Observation[],
): DerivedBoards {
  const { region, areas } = vocabulary;
  const byParent = Map.groupBy([...areas.values()], ({ parent }) => parent ?? '');
  const below = (code: string, level: 'kecamatan' | 'desa') =>
    (byParent.get(code) ?? []).filter((area) => area.level === level);
  const kecamatan = below(region.area, 'kecamatan').map(({ code }) => ({
    code,
    villages: below(code, 'desa'),
  }));
  const codes = kecamatan.map(({ code }) => code);
  const reflections = roundsOfReflections(boards.reflections, codes, region.asOf);
  const statuses = boards.statuses.filter(({ area }) => area === region.area);
  const byId = new Map(publications.map((publication) => [publication.id, publication]));
  const presenceOf = presences(observations, byId, reflections, statuses);
  const places = { region: region.area, kecamatan };
  return {
    reflections,
    systems: boards.systems,
    readiness: readinessMatrix(boards.datasets, places, presenceOf, region.asOf),
    actions: checklistsOfActions(boards.actions, statuses, yearsOfActions(boards.datasets, region.asOf)),
  };
}

/** From the first year that actions are expected for to the year of the data. */
function yearsOfActions(datasets: readonly ExpectedDataset[], asOf: string): readonly number[] {
  const expected = datasets.find(({ board }) => board === 'actions');
  if (!expected) return [];
  const [first, last] = [expected.since, asOf].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: Math.max(0, (last ?? 0) - (first ?? 0) + 1) }, (_, at) => (first ?? 0) + at);
}
