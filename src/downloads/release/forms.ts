import { fileRowsOfArea } from '../../collections/areaRows.ts';
import type { Subject } from '../subject.ts';
import { areaCitation } from './areaCitation.ts';
import { leanCsv, leanJson } from './leanRows.ts';

/** A file that a release has for each area. */
export interface ReleasedForm {
  readonly ending: string;
  readonly write: (subject: Subject) => string;
}

/** The area's own figures, its desa's apart, which have files of their own. */
const rows = (subject: Subject) => (subject.kind === 'area' ? fileRowsOfArea(subject.area) : subject.rows());

/** Files of each area in a release. They stay for good, hundreds a release, so they hold no empty column. */
export const RELEASED_FORMS: readonly ReleasedForm[] = [
  { ending: '.csv', write: (subject) => leanCsv(rows(subject)) },
  { ending: '.json', write: (subject) => leanJson(rows(subject)) },
  { ending: '.txt', write: areaCitation },
];
