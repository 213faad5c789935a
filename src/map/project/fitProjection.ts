import type { Point } from '../point.ts';
import { geoBounds } from './geoBounds.ts';
import type { AreaFeature } from './selectAreas.ts';

/** Room around the areas for half of the coast's stroke, map units. */
export const MARGIN = 3;

/** A drawing's size in map units, and the way from degrees to it. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly project: (lon: number, lat: number) => Point;
}

/**
 * Equirectangular projection, true to scale along the middle parallel of the areas, that fits them to `width`.
 * Over one kabupaten its error against a conformal projection stays under one part in a thousand.
 * @param maxHeight where the height would exceed it, the areas are drawn smaller and in the middle of the width
 */
export function fitProjection(
  areas: readonly AreaFeature[],
  width: number,
  maxHeight = Infinity,
): Projection {
  const [west, south, east, north] = geoBounds(areas);
  const stretch = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = Math.min(
    (width - 2 * MARGIN) / ((east - west) * stretch),
    (maxHeight - 2 * MARGIN) / (north - south),
  );
  const left = (width - (east - west) * stretch * scale) / 2;
  return {
    width,
    height: Math.ceil((north - south) * scale + 2 * MARGIN),
    project: (lon, lat) => [left + (lon - west) * stretch * scale, MARGIN + (north - lat) * scale],
  };
}
