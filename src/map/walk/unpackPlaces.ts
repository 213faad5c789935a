import type { PackedPlace } from './packPlaces.ts';
import type { Place } from './place.ts';

/** The places of a file, each border from both sides again. */
export function unpackPlaces(packed: readonly PackedPlace[]): Place[] {
  const places = packed.map(([x, y]) => ({ x, y, neighbours: [] as number[] }));
  packed.forEach(([, , ...steps], index) => {
    for (const step of steps) {
      places[index]?.neighbours.push(index + step);
      places[index + step]?.neighbours.push(index);
    }
  });
  return places;
}
