import { neighbors } from 'topojson-client';
import { type PackedPlace, packPlaces } from '../map/walk/packPlaces.ts';
import type { Place } from '../map/walk/place.ts';
import { drawnMap, mapShapes } from './boundaries.ts';
import { contentHash } from './contentHash.ts';

/** Levels that a map can be walked through. */
export const WALKED_LEVELS = ['kecamatan', 'desa'] as const;
export type WalkedLevel = (typeof WALKED_LEVELS)[number];

/** What a browser needs for a walk over the map, by level. */
export type NeighboursFile = Readonly<Record<WalkedLevel, readonly PackedPlace[]>>;

/** All areas of a level in the order of their codes, with where they lie on the map of the region, 800 units wide. */
export function placesOf(level: WalkedLevel): readonly Place[] {
  const { points } = drawnMap(level, { width: 800, rounding: 5, tolerance: 2 });
  const shapes = mapShapes(level).toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const beside = neighbors(shapes);
  return shapes.map(({ id }, index) => {
    const { x, y } = points.get(String(id)) ?? { x: 0, y: 0 };
    return { x, y, neighbours: (beside[index] ?? []).toSorted((a, b) => a - b) };
  });
}

/** The file of neighbours, and its path inside the site. */
export function neighboursFile(): { readonly hash: string; readonly path: string; readonly text: string } {
  const content: NeighboursFile = {
    kecamatan: packPlaces(placesOf('kecamatan')),
    desa: packPlaces(placesOf('desa')),
  };
  const text = JSON.stringify(content);
  const hash = contentHash(text);
  return { hash, path: `jelajah/tetangga.${hash}.json`, text };
}
