import { writeLeanJson } from '../../files/writeLeanJson.ts';
import { writeParquet } from '../../files/writeParquet.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { FileRow } from '../../model/fileRow.ts';
import { TABLES, type TableForm } from '../tables/forms.ts';
import type { Made } from './bulkFile.ts';

const t = sentences.bulk;

const PARQUET: TableForm = {
  ending: '.parquet',
  label: t.parquet,
  mediaType: 'application/vnd.apache.parquet',
  write: writeParquet,
};

/** Without empty cells: every release keeps it for good. */
const lean = (form: TableForm): TableForm =>
  form.ending === '.json' ? { ...form, write: (rows) => writeLeanJson(rows) } : form;

const BULK_TABLES: readonly TableForm[] = [...TABLES.map(lean), PARQUET];

const nameOf = (ending: string) => `semua${ending}`;

/** Names of the tables, without writing them. */
export const BULK_TABLE_NAMES = BULK_TABLES.map(({ ending }) => nameOf(ending));

/** All rows as a table in every form. */
export function bulkTables(rows: readonly FileRow[]): readonly Made[] {
  return BULK_TABLES.map(({ ending, label, mediaType, write }) => ({
    name: nameOf(ending),
    label,
    mediaType,
    body: write(rows, t.about),
    rows: rows.length,
  }));
}
