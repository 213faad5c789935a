import { fileText } from '../../collections/download.ts';
import { downloads } from '../../i18n/id/downloads.ts';
import { everyPage, type Form } from '../form.ts';

const { tables: labels } = downloads;

/** The rows of a page as tables. */
export const TABLE_FORMS: readonly Form[] = [
  {
    ending: '.csv',
    group: 'tables',
    label: labels.csv,
    mediaType: 'text/csv; charset=utf-8',
    offers: everyPage,
    write: (subject) => fileText(subject.rows(), 'csv'),
  },
  {
    ending: '.json',
    group: 'tables',
    label: labels.json,
    mediaType: 'application/json; charset=utf-8',
    offers: everyPage,
    write: (subject) => fileText(subject.rows(), 'json'),
  },
];
