import type { MapFacts, NamedFigure } from '../../model/mapFacts.ts';
import { compassPart } from './compassPart.ts';
import { largestCluster } from './largestCluster.ts';
import type { Place } from './place.ts';

/** An area of the map; without a value its words say why. */
export interface FactRow extends NamedFigure {
  readonly value?: number | undefined;
  /** Name of the area above, where it has one on the map. */
  readonly parent?: string | undefined;
}

/**
 * What a map shows, counted.
 * @param rows areas in the order of `places`
 * @param from value from which on areas count as high; none does where it is absent
 * @param line the same in words
 */
export function mapFacts(
  noun: string,
  rows: readonly FactRow[],
  places: readonly Place[],
  from = Infinity,
  line?: string,
): MapFacts {
  const states = new Map<string, number>();
  const valued = rows
    .flatMap(({ name, words, value, parent }, index) => {
      if (value !== undefined) return { name, words, value, parent, index };
      states.set(words, (states.get(words) ?? 0) + 1);
      return [];
    })
    .sort((a, b) => b.value - a.value);
  const high = valued.filter(({ value }) => value >= from);
  const cluster = largestCluster(
    high.map(({ index }) => index),
    places,
  );
  const members = high.filter(({ index }) => cluster.includes(index));
  const parents = new Set(members.map(({ parent }) => parent));
  return {
    noun,
    total: rows.length,
    valued: valued.length,
    highest: valued[0],
    lowest: valued.at(-1),
    line,
    reaching: high.length,
    cluster: cluster.length,
    part: compassPart(cluster, places),
    names: members.slice(0, 3).map(({ name }) => name),
    parent: parents.size > 1 ? undefined : members[0]?.parent,
    states: [...states].sort((a, b) => b[1] - a[1]),
  };
}
