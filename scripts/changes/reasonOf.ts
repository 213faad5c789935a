import type { Difference } from '../../src/model/figureChange.ts';
import { afterOf, beforeOf } from '../../src/model/netChanges.ts';

/** A publication as far as it says why it revises earlier figures; every publication is one. */
export interface Revising {
  readonly id: string;
  readonly revision?: string;
}

/** A row of `changes.csv`: why figures changed after a release. What is left empty means all of them. */
export interface Reason {
  /** Id of the release that still had them the old way. */
  readonly after: string;
  readonly publication: string;
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly reason: string;
}

/**
 * Why a figure changed: what `changes.csv` says of it, the row that says most exactly which; else what the publication
 * itself says of its revision, where it did not say so before. Nobody's word, no reason.
 * @param from id of the release before
 */
export function reasonOf(
  difference: Difference,
  from: string,
  reasons: readonly Reason[],
  before: readonly Revising[],
  after: readonly Revising[],
): string | undefined {
  const publications = [afterOf(difference), beforeOf(difference)].flatMap(
    (figure) => figure?.publication ?? [],
  );
  const noted = reasons
    .filter((row) => row.after === from && speaksOf(row, difference, publications))
    .toSorted((a, b) => exactness(b) - exactness(a))[0];
  if (noted) return noted.reason;
  if (difference.kind === 'added') return undefined;
  const revisionOf = (all: readonly Revising[], id: string) => all.find((one) => one.id === id)?.revision;
  return publications
    .map((id) => [revisionOf(before, id), revisionOf(after, id)] as const)
    .find(([old, now]) => now !== undefined && now !== old)?.[1];
}

function speaksOf(row: Reason, { area, indicator, period }: Difference, publications: readonly string[]) {
  const fits = (asked: string, ...found: readonly string[]) => asked === '' || found.includes(asked);
  return (
    fits(row.area, area) &&
    fits(row.indicator, indicator) &&
    fits(row.period, period) &&
    fits(row.publication, ...publications)
  );
}

const exactness = ({ area, indicator, period, publication }: Reason) =>
  [area, indicator, period, publication].filter((cell) => cell !== '').length;
