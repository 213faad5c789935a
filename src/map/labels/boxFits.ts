import { polygonContains } from 'd3';
import type { Polygon } from '../point.ts';
import { edgeEnters } from './edgeEnters.ts';
import type { Box } from './labelBox.ts';

/** True where the whole box lies inside the polygon: its middle does, and no edge of any ring enters it. */
export function boxFits(box: Box, polygon: Polygon): boolean {
  const middle: [number, number] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const around = polygon.filter((ring) =>
    polygonContains(
      ring.map(([x, y]): [number, number] => [x, y]),
      middle,
    ),
  );
  if (around.length !== 1 || around[0] !== polygon[0]) return false;
  return polygon.every((ring) => ring.every((to, i) => !edgeEnters(ring.at(i - 1) ?? to, to, box)));
}
