import type { ReflectionNote } from '../../../src/model/reflection.ts';
import type { Checked } from '../finding.ts';
import type { RowVocabulary } from '../vocabulary.ts';
import { checkReflections } from './checkReflections.ts';

/** What the sheets of boards say. */
export interface Boards {
  readonly reflections: readonly ReflectionNote[];
}

/** For checks of a single file, which no board depends on. */
export const NO_BOARDS: Boards = { reflections: [] };

/** Checks the sheets of boards; a folder may have none of them. */
export function checkBoards(files: ReadonlyMap<string, string>, known: RowVocabulary): Checked<Boards> {
  const reflections = checkReflections(files, known);
  return { value: { reflections: reflections.value }, findings: [...reflections.findings] };
}
