import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Publication } from '../../src/model/publication.ts';
import { NO_BOARDS } from '../check/boards/checkBoards.ts';
import type { Content } from '../check/checkResource.ts';
import type { Dataset } from '../check/checkSources.ts';
import type { Resource } from '../check/documents.ts';
import type { Finding } from '../check/finding.ts';
import type { Vocabulary } from '../check/vocabulary.ts';
import { deriveDataset } from '../derive/deriveDataset.ts';
import { settleRows } from '../derive/settleRows.ts';
import { ledgerOf } from '../write/ledgerOf.ts';

/** All that a check tells of one file. */
export interface FileInspection extends LedgerEntry {
  readonly refused: boolean;
  readonly findings: readonly Finding[];
  /** Its figures and their sums, before anything is suppressed. */
  observations(): readonly Observation[];
  /** The description that was found for a file that has none. */
  readonly described?: Resource;
}

/** What was checked: files, what is wrong beside them (a descriptor, a sheet), and warnings that are known already. */
export interface Inspection {
  readonly files: readonly FileInspection[];
  readonly findings: readonly Finding[];
}

/**
 * Follows checked rows to where they would go if they were published, and their figures before protection.
 */
export function inspect(publication: Publication, content: Content, vocabulary: Vocabulary): Inspection {
  const dataset: Dataset = {
    vocabulary,
    publications: [publication],
    contradictions: [],
    commitments: [],
    boards: NO_BOARDS,
    ...content,
  };
  const settled = settleRows(dataset);
  const findings = [...content.findings, ...settled.findings];
  return followRows(findings, ledgerOf(dataset, settled, findings), dataset);
}

/** Findings by the file that they are about, each with its ledger. */
export function followRows(
  findings: readonly Finding[],
  ledger: readonly LedgerEntry[] = [],
  dataset?: Dataset,
): Inspection {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const names = new Set(ledger.map(({ file }) => file));
  let figures: readonly Observation[] | undefined;
  const open = () => {
    figures ??= dataset ? openObservations(dataset) : [];
    return figures;
  };
  const files = ledger.map((entry, index): FileInspection => {
    return {
      ...entry,
      refused: dataset?.files[index]?.refused ?? false,
      findings: byFile.get(entry.file) ?? [],
      // Sums of several files have no file of their own: they stand with the first.
      observations: () =>
        open().filter(({ file }) => file === entry.file || (file === undefined && index === 0)),
    };
  });
  return { files, findings: findings.filter(({ file }) => !names.has(file)) };
}

/** The figures of a publication as if all were public already, but for those that it does not give. */
function openObservations(dataset: Dataset): readonly Observation[] {
  const publications = dataset.publications.map((one) => ({ ...one, alreadyPublic: true }));
  return deriveDataset({ ...dataset, publications }).observations.filter(
    ({ state }) => state !== 'not-published',
  );
}

/** Several inspections as one. */
export function joinInspections(all: readonly Inspection[]): Inspection {
  return { files: all.flatMap((one) => one.files), findings: all.flatMap((one) => one.findings) };
}
