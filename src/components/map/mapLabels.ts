import type { MapRow, MapRows } from '../../collections/mapRows.ts';
import { t as sentences } from '../../i18n/here.ts';
import { isWarm } from '../../map/colourOf.ts';
import type { DrawnMap } from '../../map/drawMap.ts';
import { placeLabels } from '../../map/labels/placeLabels.ts';
import { colourOfFigure } from '../figure/figureWords.ts';

/** A name on a map, where it stands and the class of the colour beneath it. */
export interface MapName {
  readonly lines: readonly string[];
  readonly className: string | undefined;
  readonly x: number;
  readonly y: number;
}

/** `region`: all areas, with names; `closeUp`: few areas, with names and figures; `dense`: no names. */
export type MapForm = 'region' | 'closeUp' | 'dense';

/** How many names a phone shows: the areas with most room. */
const ORIENTATION_NAMES = 5;

const placed = new WeakMap<DrawnMap, Map<string, MapLabels>>();

/** Names of a map for wide screens and for phones. */
export interface MapLabels {
  readonly names: readonly MapName[];
  readonly orientation: readonly MapName[];
}

/**
 * Names that fit their areas: all of them for wide screens, a few large ones for phones.
 * Placed once for a drawing and its words, for all desa of a kecamatan show the same map.
 */
export function mapLabels(map: MapRows, drawn: DrawnMap, form: MapForm): MapLabels {
  const known = placed.get(drawn) ?? new Map<string, MapLabels>();
  placed.set(drawn, known);
  const words = map.rows.map((row) => [colourOfFigure(row.observation), ...linesOf(row, form === 'closeUp')]);
  const key = JSON.stringify([form, words]);
  const labels = known.get(key) ?? labelsOf(map, drawn, form);
  known.set(key, labels);
  return labels;
}

function labelsOf({ rows }: MapRows, drawn: DrawnMap, form: MapForm): MapLabels {
  if (form === 'dense') return { names: [], orientation: [] };
  const byCode = new Map(rows.map((row) => [row.area.code, row]));
  const kept = drawn.insets.map(({ frame }) => frame);
  const bounds = { width: drawn.width, height: drawn.height, kept };
  const label = (row: MapRow, withFigure: boolean) => ({
    code: row.area.code,
    lines: linesOf(row, withFigure),
    bold: isWarm(colourOfFigure(row.observation) ?? 0),
  });
  const tight = rows.toSorted((a, b) => roomOf(a, drawn) - roomOf(b, drawn));
  const closeUp = form === 'closeUp';
  const fontSize = closeUp ? 14 : 12.5;
  const overhang = closeUp ? 0.15 : 0.1;
  const small = placeLabels(
    drawn.polygons,
    tight.map((row) => label(row, closeUp)),
    { ...bounds, fontSize, overhang },
  );
  const roomy = tight.toReversed();
  const large = closeUp
    ? []
    : placeLabels(
        drawn.polygons,
        roomy.map((row) => label(row, false)),
        { ...bounds, fontSize: 25 },
      ).slice(0, ORIENTATION_NAMES);
  const name = (withFigure: boolean) => (place: { code: string; x: number; y: number }) => {
    const row = byCode.get(place.code);
    if (!row) return [];
    const colour = colourOfFigure(row.observation);
    const className = colour === undefined ? undefined : `c${colour}`;
    return [{ x: place.x, y: place.y, lines: linesOf(row, withFigure), className }];
  };
  return { names: small.flatMap(name(closeUp)), orientation: large.flatMap(name(false)) };
}

function linesOf({ area, observation }: MapRow, withFigure: boolean): string[] {
  if (!withFigure || observation?.state !== 'value') return [area.name];
  return [area.name, sentences.maps.percent(observation.value)];
}

const roomOf = ({ area }: MapRow, drawn: DrawnMap) => drawn.points.get(area.code)?.radius ?? 0;
