import type { Position } from 'geojson';
import type { LonLatBox } from '../../model/region.ts';
import type { Point } from '../point.ts';
import { fitProjection, MARGIN } from '../project/fitProjection.ts';
import { projectArea } from '../project/projectArea.ts';
import type { AreaFeature } from '../project/selectAreas.ts';
import type { DrawnInset, Inset } from './inset.ts';
import { placeInsets } from './placeInsets.ts';

/** Areas in map units, and the insets among them. */
export interface Layout {
  readonly height: number;
  readonly areas: readonly AreaFeature[];
  readonly insets: readonly DrawnInset[];
}

/** Where insets find no room beside the land, all is drawn smaller by this share, again and again; at last without. */
const SHRINK = 0.03;
const SMALLEST = 0.4;

/**
 * Projects areas to a width. Their parts inside the bounds of an inset are moved, at the same scale, into a frame at the
 * nearest free place, so that an island far off does not make everything small. Where there is nothing but such parts,
 * or no room at any scale, all stay where they are.
 */
export function layOut(
  areas: readonly AreaFeature[],
  insets: readonly Inset[],
  width: number,
  maxHeight = Infinity,
): Layout {
  const insetOf = (part: Position[][]) => insets.findIndex(({ bounds }) => liesWithin(part, bounds));
  const land = areas
    .map((area) =>
      withParts(
        area,
        area.geometry.coordinates.filter((part) => insetOf(part) === -1),
      ),
    )
    .filter(({ geometry }) => geometry.coordinates.length > 0);
  const whole = fitProjection(areas, width, maxHeight);
  const unmoved = {
    height: whole.height,
    areas: areas.map((area) => projectArea(area, whole.project)),
    insets: [],
  };
  const isApart = areas.some(({ geometry }) => geometry.coordinates.some((part) => insetOf(part) !== -1));
  if (!isApart || land.length === 0) return unmoved;

  const fitted = fitProjection(land, width, maxHeight);
  const height = Number.isFinite(maxHeight) ? maxHeight : fitted.height;
  const room = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  for (let scale = 1; scale >= SMALLEST; scale -= SHRINK) {
    const project = (part: Position[][]) =>
      part.map((ring) =>
        ring.map(([lon = Number.NaN, lat = Number.NaN]): Point => {
          const [x, y] = fitted.project(lon, lat);
          return [x * scale, y * scale];
        }),
      );
    const parts = areas.map(({ geometry }) =>
      geometry.coordinates.map((part) => ({ inset: insetOf(part), polygon: project(part) })),
    );
    const placed = placeInsets(parts.flat(), insets, room);
    if (!placed) continue;
    return {
      height: Math.ceil(placed.height) + 2 * MARGIN,
      areas: areas.map((area, i) =>
        withParts(
          area,
          (parts[i] ?? []).map(({ inset, polygon }) => {
            const [dx, dy] = placed.shifts[inset] ?? placed.shift;
            return polygon.map((ring) => ring.map(([x, y]): Position => [x + dx, y + dy]));
          }),
        ),
      ),
      insets: placed.insets,
    };
  }
  return unmoved;
}

function withParts(area: AreaFeature, coordinates: Position[][][]): AreaFeature {
  return { ...area, geometry: { type: 'MultiPolygon', coordinates } };
}

function liesWithin([outer = []]: Position[][], [west, south, east, north]: LonLatBox): boolean {
  return outer.every(
    ([lon = Number.NaN, lat = Number.NaN]) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
}
