import { fileText } from '../../collections/download.ts';
import { everyPage, type Form } from '../form.ts';

/** The rows of a page as tables. */
export const TABLE_FORMS: readonly Form[] = [
  {
    ending: '.csv',
    mediaType: 'text/csv; charset=utf-8',
    offers: everyPage,
    write: (subject) => fileText(subject.rows(), 'csv'),
  },
  {
    ending: '.json',
    mediaType: 'application/json; charset=utf-8',
    offers: everyPage,
    write: (subject) => fileText(subject.rows(), 'json'),
  },
];
