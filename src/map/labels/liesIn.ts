import type { Polygon } from '../point.ts';
import type { Box } from './labelBox.ts';

/** True where a polygon begins inside a box: no polygon stands half in a frame. */
export function liesIn([[[x, y] = [Number.NaN, Number.NaN]] = []]: Polygon, box: Box): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}
