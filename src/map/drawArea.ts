import { dotRing } from './arcs/dotRing.ts';
import { traceArcs } from './arcs/traceArcs.ts';
import type { Box } from './labels/labelBox.ts';
import { labelPoint } from './labels/labelPoint.ts';
import { largestPolygon } from './labels/largestPolygon.ts';
import { liesIn } from './labels/liesIn.ts';
import { flattenRing } from './path/flattenRing.ts';
import type { PathNode } from './path/pathNode.ts';
import { ringArea } from './path/ringArea.ts';
import { writePath } from './path/writePath.ts';
import type { Point, Polygon } from './point.ts';
import type { AreaFeature } from './project/selectAreas.ts';

/** An area as drawn. */
export interface DrawnArea {
  /** Path data of all its parts; holes run the other way round. */
  readonly d: string;
  /** Its largest part as plain points, for placing labels. */
  readonly polygon: Polygon;
}

/**
 * Draws an area from bent arcs. Parts that vanish on whole units are left out;
 * where all of them vanish the area is drawn as a small diamond at its place, so that none is without a shape.
 * @param polygons rings of arc indices
 * @param area the same area before its arcs were bent, which says where the diamond goes
 * @param frames of insets: what lies in one is labelled there only where the area has no other part
 */
export function drawArea(
  polygons: readonly (readonly (readonly number[])[])[],
  arcs: readonly (readonly PathNode[])[],
  area: AreaFeature,
  frames: readonly Box[] = [],
): DrawnArea {
  const traced = polygons
    .map((rings) => rings.map((ring) => traceArcs(ring, arcs)))
    .filter(([outer = []]) => isVisible(outer))
    .map((rings) => rings.filter(isVisible));
  if (traced.length === 0) traced.push([dotRing(labelPoint(largestPolygon(toPolygons(area))))]);
  const flat = traced.map((rings) => rings.map(flattenRing));
  const unframed = flat.filter((polygon) => !frames.some((frame) => liesIn(polygon, frame)));
  return {
    d: writePath(traced.flatMap(turnHoles)),
    polygon: largestPolygon(unframed.length > 0 ? unframed : flat),
  };
}

function isVisible(ring: readonly PathNode[]): boolean {
  return Math.abs(ringArea(ring)) >= 1;
}

function turnHoles(rings: readonly PathNode[][]): PathNode[][] {
  const outer = Math.sign(ringArea(rings[0] ?? []));
  return rings.map((ring, i) => (i > 0 && Math.sign(ringArea(ring)) === outer ? ring.toReversed() : ring));
}

function toPolygons({ geometry }: AreaFeature): Polygon[] {
  return geometry.coordinates.map((rings) =>
    rings.map((ring) => ring.map(([x = Number.NaN, y = Number.NaN]): Point => [x, y])),
  );
}
