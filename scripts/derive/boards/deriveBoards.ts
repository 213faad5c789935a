import type { ReflectionRound } from '../../../src/model/reflection.ts';
import type { Dataset } from '../../check/checkSources.ts';
import { roundsOfReflections } from './roundsOfReflections.ts';

/** What the boards show, judged by what is published and by `asOf`. */
export interface DerivedBoards {
  /** Visits to kecamatan: rounds newest first. */
  readonly reflections: readonly ReflectionRound[];
}

/** Derives every board once; pages and files only choose from it. */
export function deriveBoards({ boards, vocabulary }: Dataset): DerivedBoards {
  const { region, areas } = vocabulary;
  const kecamatan = [...areas.values()]
    .filter(({ level, parent }) => level === 'kecamatan' && parent === region.area)
    .map(({ code }) => code);
  return { reflections: roundsOfReflections(boards.reflections, kecamatan, region.asOf) };
}
