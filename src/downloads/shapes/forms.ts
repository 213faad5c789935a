import type { ShapeFile } from '../../files/shapes/shapeFile.ts';
import { writeGeojson } from '../../files/shapes/writeGeojson.ts';
import { writeTopojson } from '../../files/shapes/writeTopojson.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { Form } from '../form.ts';
import { isShaped, shapesOf } from './shapesOf.ts';

const t = sentences.shapes;

/** The areas of a page with their rows as properties. */
export const SHAPE_FORMS: readonly Form[] = [
  shapeForm('.geojson', t.labels.geojson, 'application/geo+json; charset=utf-8', writeGeojson),
  shapeForm('.topojson', t.labels.topojson, 'application/json; charset=utf-8', writeTopojson),
];

/** Maps and areas have shapes, a trend, a comparison and a service without a map have none. */
function shapeForm(
  ending: string,
  label: string,
  mediaType: string,
  written: (file: ShapeFile) => string,
): Form {
  return {
    ending,
    group: 'shapes',
    label,
    mediaType,
    offers: (subject) => isShaped(subject),
    write: (subject) => {
      if (isShaped(subject)) return written(shapesOf(subject));
      throw new RangeError(`page without shapes: ${subject.path}`);
    },
  };
}
