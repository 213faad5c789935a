import { distance, type Point } from './distance.ts';
import type { Place } from './places.ts';

/** A place whose point is known, and how far away that is in kilometres. */
export interface Near {
  readonly place: Place;
  readonly far: number;
}

/**
 * The places whose points lie nearest, nearest first: nothing is said about borders.
 * @param within kilometres
 */
export function nearestPlaces(
  places: readonly Place[],
  from: Point,
  count: number,
  within: number,
): readonly Near[] {
  return places
    .map((place) => ({ place, far: distance(from, place.point) }))
    .filter(({ far }) => far <= within)
    .sort((a, b) => a.far - b.far)
    .slice(0, count);
}
