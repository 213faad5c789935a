import type { Observation } from '../../../src/model/observation.ts';
import type { ReadinessMatrix } from '../../../src/model/readiness.ts';
import type { ReflectionRound } from '../../../src/model/reflection.ts';
import type { Dataset } from '../../check/checkSources.ts';
import { presences } from './presenceOf.ts';
import { readinessMatrix } from './readinessMatrix.ts';
import { roundsOfReflections } from './roundsOfReflections.ts';

/** What the boards show, judged by what is published and by `asOf`. */
export interface DerivedBoards {
  /** Visits to kecamatan: rounds newest first. */
  readonly reflections: readonly ReflectionRound[];
  /** Which expected data is published. */
  readonly readiness: ReadinessMatrix;
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
  const reflections = roundsOfReflections(
    boards.reflections,
    kecamatan.map(({ code }) => code),
    region.asOf,
  );
  const byId = new Map(publications.map((publication) => [publication.id, publication]));
  const presenceOf = presences(observations, byId, reflections);
  return {
    reflections,
    readiness: readinessMatrix(boards.datasets, { region: region.area, kecamatan }, presenceOf, region.asOf),
  };
}
