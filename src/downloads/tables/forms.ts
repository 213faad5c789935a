import { writeWorkbook } from '../../files/workbook/writeWorkbook.ts';
import { writeCsv, writeExcelCsv } from '../../files/writeCsv.ts';
import { writeJson } from '../../files/writeJson.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { FileRow } from '../../model/fileRow.ts';
import { everyPage, type FileBody, type Form } from '../form.ts';
import { workbookOf } from './workbookOf.ts';

const { downloads } = sentences;

const { tables: labels } = downloads;

/** One way to write rows as a table. */
export interface TableForm {
  readonly ending: string;
  readonly label: string;
  readonly mediaType: string;
  /** @param about what the rows are about, for the cover: "Kecamatan Silo" */
  readonly write: (rows: readonly FileRow[], about: string) => FileBody;
}

/** The tables of every page and of the whole: best for people first. */
export const TABLES: readonly TableForm[] = [
  {
    ending: '.xlsx',
    label: labels.xlsx,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (rows, about) => writeWorkbook(workbookOf(about, rows)),
  },
  {
    ending: '-excel.csv',
    label: labels.excelCsv,
    mediaType: 'text/csv; charset=utf-8',
    write: writeExcelCsv,
  },
  { ending: '.csv', label: labels.csv, mediaType: 'text/csv; charset=utf-8', write: writeCsv },
  { ending: '.json', label: labels.json, mediaType: 'application/json; charset=utf-8', write: writeJson },
];

/** The rows of a page as tables. */
export const TABLE_FORMS: readonly Form[] = TABLES.map(({ ending, label, mediaType, write }) => ({
  ending,
  group: 'tables',
  label,
  mediaType,
  offers: everyPage,
  write: (subject) => write(subject.rows(), subject.title),
}));
