import type { Programme } from '../../src/model/publication.ts';
import { problems } from './problems.ts';
import type { DataRecord } from './record.ts';
import type { RowVocabulary } from './vocabulary.ts';

/** The programme of a row: its own column, else the default of the resource or the publication. */
export function programmeOfRecord(
  record: DataRecord,
  fallback: string | undefined,
  { programmes }: RowVocabulary,
): Programme | undefined {
  const id = record.text('programme') || fallback || '';
  const programme = programmes.get(id);
  if (!programme) record.fault('programme', id === '' ? problems.missing : problems.unknownProgramme);
  return programme;
}
