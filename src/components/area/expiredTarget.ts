import { headlineTarget, region, targetsOf } from '../../collections/vocabulary.ts';
import { t as sentences } from '../../i18n/here.ts';

/** That the year of the headline target is over, with the next target; nothing while it is still ahead. */
export function expiredTarget(): readonly string[] {
  const target = headlineTarget();
  const year = region().asOf.slice(0, 4);
  if (target.year >= year) return [];
  const next = targetsOf(target.area).find((each) => each.year >= year);
  return [sentences.limits.expired(target, next)];
}
