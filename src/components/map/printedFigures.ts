import type { MapRows } from '../../collections/mapRows.ts';
import { formatDecimal } from '../../i18n/format/number.ts';
import { locale } from '../../i18n/here.ts';
import type { DrawnMap } from '../../map/drawMap.ts';
import { placeLabels } from '../../map/labels/placeLabels.ts';
import { colourOfFigure } from '../figure/figureWords.ts';
import type { MapName } from './mapLabels.ts';

/** Size of the letters, in units of the drawing: 8 pt where 594 units are 50 mm high. */
const FONT_SIZE = 34;

const placed = new WeakMap<DrawnMap, { readonly key: string; readonly figures: readonly MapName[] }>();

/**
 * The figures of a close-up without names, as large as a small map on paper needs them, where they fit their areas;
 * placed once for a drawing and its figures, for all desa of a kecamatan show the same map.
 */
export function printedFigures({ rows }: MapRows, drawn: DrawnMap): readonly MapName[] {
  const valued = rows.flatMap(({ area, observation: o }) =>
    o?.state === 'value'
      ? { code: area.code, figure: formatDecimal(o.value, locale), colour: colourOfFigure(o) }
      : [],
  );
  const key = JSON.stringify(valued);
  const known = placed.get(drawn);
  if (known?.key === key) return known.figures;
  const byCode = new Map(valued.map((one) => [one.code, one]));
  const room = ({ code }: { code: string }) => drawn.points.get(code)?.radius ?? 0;
  const labels = valued
    .toSorted((a, b) => room(b) - room(a))
    .map(({ code, figure }) => ({ code, lines: [figure], bold: true }));
  const { width, height, polygons } = drawn;
  const places = placeLabels(polygons, labels, { width, height, fontSize: FONT_SIZE, overhang: 0.3 });
  const figures = places.flatMap(({ code, x, y }) => {
    const one = byCode.get(code);
    const className = one?.colour === undefined ? undefined : `c${one.colour}`;
    return one ? [{ x, y, lines: [one.figure], className }] : [];
  });
  placed.set(drawn, { key, figures });
  return figures;
}
