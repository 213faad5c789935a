import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { dictionary } from '../i18n/dictionary.ts';
import { t as sentences } from '../i18n/here.ts';
import { type DrawnMap, drawMap, type MapOptions } from '../map/drawMap.ts';
import type { Inset } from '../map/inset/inset.ts';
import { LOCALES } from '../model/language.ts';
import type { LonLatBox } from '../model/region.ts';
import { readCached } from './readCached.ts';
import { region } from './vocabulary.ts';

/** Where each level's shapes lie: file and object inside it. */
const SHAPES = {
  kecamatan: { file: 'region.topojson', object: 'kecamatan' },
  desa: { file: 'region.topojson', object: 'desa' },
  kabupaten: { file: 'province.topojson', object: 'kabupaten' },
} as const;
export type MappedLevel = keyof typeof SHAPES;

/** Where the boundaries of a file come from. */
export interface BoundaryOrigin {
  readonly kind: 'approximate' | 'official';
  readonly title: string;
  readonly licence: string;
  readonly url?: string;
}

/** Where boundaries come from. The province's stay approximate where only the region's are official. */
export interface BoundarySource extends BoundaryOrigin {
  readonly province: BoundaryOrigin;
}

/** Large enough for a phone that shows 800 units. */
const LETTERING = 25;

const drawings = new WeakMap<Topology, Map<string, DrawnMap>>();

function boundaryFile(path: `${string}.topojson`): Topology;
function boundaryFile(path: 'source.json'): BoundarySource;
function boundaryFile(path: string): unknown {
  return readCached(`boundaries/${path}`);
}

/** True where the boundaries of a level are only approximate: its map says so and rounds their corners. */
export function boundariesAreApproximate(level: MappedLevel): boolean {
  return sourceOf(level).kind === 'approximate';
}

/** The boundaries that a level is in, with where they come from; desa and kecamatan share arcs. */
export function boundaryOf(level: MappedLevel): {
  readonly topology: Topology;
  readonly source: BoundaryOrigin;
} {
  return { topology: boundaryFile(SHAPES[level].file), source: sourceOf(level) };
}

function sourceOf(level: MappedLevel): BoundaryOrigin {
  const sources = boundaryFile('source.json');
  return level === 'kabupaten' ? sources.province : sources;
}

/** Where boundaries come from, and under which licence. */
export const boundarySource = (): BoundarySource => boundaryFile('source.json');

/** The box around the region. */
export function regionBounds(): LonLatBox {
  const [west = -180, south = -90, east = 180, north = 90] = boundaryFile('region.topojson').bbox ?? [];
  return [west, south, east, north];
}

/** The shapes of a level, over the arcs of its file. */
export function mapShapes(level: MappedLevel): readonly (Polygon | MultiPolygon)[] {
  const { file, object } = SHAPES[level];
  const found = boundaryFile(file).objects[object];
  const shapes = found?.type === 'GeometryCollection' ? found.geometries : [];
  return shapes.flatMap(({ id, ...shape }): (Polygon | MultiPolygon)[] => {
    if (shape.type === 'Polygon') return [{ type: 'Polygon', id, arcs: shape.arcs }];
    return shape.type === 'MultiPolygon' ? [{ type: 'MultiPolygon', id, arcs: shape.arcs }] : [];
  });
}

/** How a level is drawn. */
export interface DrawOptions extends Omit<MapOptions, 'parentOf' | 'insets'> {
  /** Size of the lettering of insets where it is set largest, map units. */
  readonly lettering?: number;
}

/** The areas of a level as SVG paths; drawn once for equal options. */
export function drawnMap(level: MappedLevel, options: DrawOptions): DrawnMap {
  const { file, object } = SHAPES[level];
  const topology = boundaryFile(file);
  const rounding = boundariesAreApproximate(level) ? options.rounding : 0;
  const { codes, marked, lettering = LETTERING, ...numbers } = options;
  const insets = level === 'kabupaten' ? [] : insetsAt(lettering);
  const key = JSON.stringify([object, numbers, rounding, insets, [...(codes ?? [])], [...(marked ?? [])]]);
  const known = drawings.get(topology) ?? new Map<string, DrawnMap>();
  drawings.set(topology, known);
  const drawn =
    known.get(key) ??
    drawMap(topology, object, {
      ...options,
      rounding,
      insets,
      ...(level === 'desa' && !codes && { parentOf: kecamatanOf }),
    });
  known.set(key, drawn);
  return drawn;
}

/** Insets with room for their words in every language, so that the maps of all are the same. */
function insetsAt(fontSize: number): readonly Inset[] {
  const { nearer } = sentences.maps;
  const words = LOCALES.map((locale) => dictionary(locale).maps.nearer);
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? nearer;
  return region().insets.map(({ name, bounds }) => ({
    bounds,
    lines: [name, nearer],
    room: [name, longest],
    fontSize,
  }));
}

/** Code of the kecamatan that a desa's code lies in: all but the last part. */
function kecamatanOf(code: string): string {
  return code.slice(0, code.lastIndexOf('.'));
}
