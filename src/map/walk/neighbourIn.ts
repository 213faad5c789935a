import { type Direction, stepOf } from './direction.ts';
import type { Place } from './place.ts';

/**
 * Index of the place that a step from one leads to: the nearest within 60° of the direction that shares a border; else
 * the nearest at all within 45°, so that no island and no bay is a dead end; else the nearest of those on that side;
 * else the place itself. What lies aside counts as farther away.
 */
export function neighbourIn(direction: Direction, from: number, places: readonly Place[]): number {
  const here = places[from];
  if (!here) return from;
  const [dx, dy] = stepOf(direction);
  let found = from;
  let least = Infinity;
  places.forEach(({ x, y }, index) => {
    const ahead = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy + (y - here.y) * dx);
    if (ahead <= 0) return;
    const touches = aside < 1.73 * ahead && here.neighbours.includes(index);
    const cost = (touches ? 0 : aside < ahead ? 1e6 : 1e9) + Math.hypot(ahead, 2 * aside);
    if (cost < least) [least, found] = [cost, index];
  });
  return found;
}
