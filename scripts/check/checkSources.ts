import type { Promised } from '../../src/model/commitment.ts';
import type { Observation, Statement } from '../../src/model/observation.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { Tally } from '../derive/tally.ts';
import type { PublicationFolder, Sources } from '../read/sources.ts';
import { type Boards, checkBoards } from './boards/checkBoards.ts';
import { checkCommitments } from './checkCommitments.ts';
import { checkContradictions, type WrittenContradiction } from './checkContradictions.ts';
import { checkPublication, joinContents } from './checkPublication.ts';
import type { FileReport } from './checkResource.ts';
import { checkVocabulary } from './checkVocabulary.ts';
import type { Finding } from './finding.ts';
import type { Quoting } from './quoteRows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything that the data folder says, checked row by row, before anything is computed from it. */
export interface Dataset {
  readonly vocabulary: Vocabulary;
  readonly publications: readonly Publication[];
  readonly observations: readonly Observation[];
  readonly tallies: readonly Tally[];
  readonly statements: readonly Statement[];
  readonly files: readonly FileReport[];
  readonly contradictions: readonly WrittenContradiction[];
  readonly commitments: readonly Promised[];
  readonly boards: Boards;
}

/** Checks all that was read. Every fault of every file is found in one run. */
export function checkSources(
  sources: Sources,
  quoting: Quoting = 'protected',
): {
  readonly dataset: Dataset | undefined;
  readonly findings: readonly Finding[];
} {
  const { value: vocabulary, rows, findings } = checkVocabulary(sources);
  const folders = sources.publications.toSorted((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  const contents = folders.map((folder) => checkPublication(folder, rows, quoting));
  const written = checkContradictions(sources.files);
  const promised = checkCommitments(sources.files, rows);
  const boards = checkBoards(sources.files, rows);
  const all = [
    ...findings,
    ...written.findings,
    ...promised.findings,
    ...boards.findings,
    ...contents.flatMap((content) => content.findings),
  ];
  if (!vocabulary) return { dataset: undefined, findings: all };
  const { findings: _all, ...content } = joinContents(contents);
  const dataset = {
    vocabulary,
    publications: contents.flatMap(({ publication }) => publication ?? []),
    ...content,
    contradictions: written.value,
    commitments: promised.value,
    boards: boards.value,
  };
  return { dataset, findings: all };
}

const pathOf = ({ room, id }: PublicationFolder) => `${room}/${id}`;
