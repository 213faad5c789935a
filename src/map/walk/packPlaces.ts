import type { Place } from './place.ts';

/** A place in a file: x, y, then how many indices farther on each of its later neighbours stands. */
export type PackedPlace = readonly [x: number, y: number, ...steps: number[]];

/** The places for a file: whole map units, and each border once. */
export function packPlaces(places: readonly Place[]): PackedPlace[] {
  return places.map(({ x, y, neighbours }, index): PackedPlace => {
    const later = neighbours.filter((other) => other > index);
    return [Math.round(x), Math.round(y), ...later.map((other) => other - index)];
  });
}
