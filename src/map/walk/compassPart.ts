import type { Place } from './place.ts';

/** Nearer to the middle than this it is neither north nor south, map units of a region 800 wide. */
const MIDDLE = 60;

/** In which part of a region some of its places lie: eighths of a turn clockwise from the east, or -1 in the middle. */
export function compassPart(some: readonly number[], places: readonly Place[]): number {
  const off = (axis: 'x' | 'y') => {
    const values = places.map((place) => place[axis]);
    const middle = (Math.min(...values) + Math.max(...values)) / 2;
    return some.reduce((sum, index) => sum + (values[index] ?? 0), 0) / some.length - middle;
  };
  const [x, y] = [off('x'), off('y')];
  return Math.hypot(x, y) < MIDDLE ? -1 : Math.round((4 * Math.atan2(y, x)) / Math.PI + 8) % 8;
}
