import type { CitedRelease } from '../model/cited.ts';
import type { Release } from './releases.ts';

/**
 * Where the figures of a page stay.
 * @param newest the newest release, if there is one
 * @param isCurrent whether the site shows exactly what it froze
 * @param area path of an area's page, which releases have too; undefined for other pages, cited by the release's own
 */
export function citedRelease(
  newest: Release | undefined,
  isCurrent: boolean,
  area: string | undefined,
): CitedRelease {
  if (!newest) return { state: 'unreleased' };
  const { id, date } = newest;
  const inside = (ending: string) => newest.address + (area === undefined ? '' : area + ending);
  const address = inside('/');
  return isCurrent
    ? { state: 'released', id, date, address }
    : { state: 'behind', id, date, address, frozen: inside('.txt') };
}
