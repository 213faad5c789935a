import type { Figure, FigureChange } from '../model/figureChange.ts';
import { slotOf } from '../model/figureId.ts';
import { afterOf, beforeOf } from '../model/netChanges.ts';
import { indexed } from './keyed.ts';
import { openData } from './openData.ts';
import { type Release, releases } from './releases.ts';

/** From one state of the data to the next. */
export interface ChangeStep {
  /** The release that brought the changes; undefined for what the site has and no release yet. */
  readonly release: Release | undefined;
  /** The release that it is compared with; undefined for the first of all. */
  readonly since: Release | undefined;
  readonly changes: readonly FigureChange[];
}

const NONE: readonly FigureChange[] = [];

/** Changes of an area's figures worth telling, newest first. */
export const changesOfArea = (area: string): readonly FigureChange[] =>
  indexed(openData('changes'), 'area', (all) => Map.groupBy(worthTelling(all), (one) => one.area)).get(
    area,
  ) ?? NONE;

/** Changes of several areas in the order of their releases: what is not released yet, then the newest. */
export function newestFirst(changes: readonly FigureChange[]): readonly FigureChange[] {
  const order = new Map([[null, -1], ...releases().map(({ id }, at) => [id, at] as const)]);
  return changes.toSorted((a, b) => (order.get(a.to) ?? 0) - (order.get(b.to) ?? 0));
}

/** Every step, newest first: what is not released yet, where there is any, then each release. */
export function changeSteps(): readonly ChangeStep[] {
  const standing = releases().filter(({ withdrawn }) => !withdrawn);
  const byRelease = Map.groupBy(worthTelling(openData('changes')), ({ to }) => to);
  const released = standing.map((release, at) => ({
    release,
    since: standing[at + 1],
    changes: byRelease.get(release.id) ?? NONE,
  }));
  const fresh = byRelease.get(null);
  return fresh ? [{ release: undefined, since: standing[0], changes: fresh }, ...released] : released;
}

/** The release with this id. */
export const releaseOfId = (id: string | null): Release | undefined =>
  releases().find((release) => release.id === id);

/**
 * The changes without those that say the same once more: where a newer publication takes a figure's place, the older
 * figure steps beside it.
 */
export function worthTelling(all: readonly FigureChange[]): readonly FigureChange[] {
  const replaced = new Set(
    all.flatMap((change) =>
      change.kind === 'revised' && change.standing === 'shown'
        ? [movedId(change, change.before), movedId(change, change.after)]
        : [],
    ),
  );
  return all.filter((change) => {
    const figure = afterOf(change) ?? beforeOf(change);
    return change.standing !== 'other' || !figure || !replaced.has(movedId(change, figure));
  });
}

const movedId = (change: FigureChange, figure: Figure) =>
  `${change.to}\n${slotOf(change)}\n${JSON.stringify(figure)}`;
