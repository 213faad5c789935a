import { pictureOf } from '../../collections/picture.ts';
import { t as sentences } from '../../i18n/here.ts';
import { fileOf } from '../fileOf.ts';
import { everyStuntingPage, type Form } from '../form.ts';
import { drawingOf } from './drawingOf.ts';

const t = sentences.pictures;

const SVG: Form = {
  ending: '.svg',
  group: 'pictures',
  label: t.labels.svg,
  mediaType: 'image/svg+xml; charset=utf-8',
  offers: everyStuntingPage,
  write: drawingOf,
};

/** A page as a picture. */
export const PICTURE_FORMS: readonly Form[] = [
  SVG,
  {
    ending: '.png',
    group: 'pictures',
    label: t.labels.png,
    mediaType: 'image/png',
    offers: everyStuntingPage,
    write: async (subject) => pictureOf(String(await fileOf(subject, SVG))),
  },
];
