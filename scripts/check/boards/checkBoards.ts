import type { ExpectedDataset } from '../../../src/model/expectedData.ts';
import type { ReflectionNote } from '../../../src/model/reflection.ts';
import type { ServiceSystem } from '../../../src/model/serviceSystem.ts';
import type { Checked } from '../finding.ts';
import type { RowVocabulary } from '../vocabulary.ts';
import { type Actions, checkActions } from './checkActions.ts';
import { checkDatasets } from './checkDatasets.ts';
import { checkReflections } from './checkReflections.ts';
import { checkSystems } from './checkSystems.ts';

/** What the sheets of boards say. */
export interface Boards extends Actions {
  readonly reflections: readonly ReflectionNote[];
  readonly datasets: readonly ExpectedDataset[];
  readonly systems: readonly ServiceSystem[];
}

/** For checks of a single file, which no board depends on. */
export const NO_BOARDS: Boards = { reflections: [], datasets: [], systems: [], actions: [], statuses: [] };

/** Checks the sheets of boards; a folder may have none of them. */
export function checkBoards(files: ReadonlyMap<string, string>, known: RowVocabulary): Checked<Boards> {
  const reflections = checkReflections(files, known);
  const actions = checkActions(files, known);
  const datasets = checkDatasets(files, known);
  const systems = checkSystems(files, known, datasets.value);
  return {
    value: {
      reflections: reflections.value,
      datasets: datasets.value,
      systems: systems.value,
      ...actions.value,
    },
    findings: [...reflections.findings, ...datasets.findings, ...systems.findings, ...actions.findings],
  };
}
