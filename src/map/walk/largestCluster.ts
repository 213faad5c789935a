import type { Place } from './place.ts';

/**
 * The largest group of members that hang together by shared borders; of equal ones that with the earliest member.
 * @param members indices of the places that count
 */
export function largestCluster(members: Iterable<number>, places: readonly Place[]): readonly number[] {
  const left = new Set(members);
  let largest: number[] = [];
  for (const first of left) {
    const cluster = [first];
    left.delete(first);
    for (const member of cluster) {
      for (const next of places[member]?.neighbours ?? []) if (left.delete(next)) cluster.push(next);
    }
    if (cluster.length > largest.length) largest = cluster;
  }
  return largest;
}
