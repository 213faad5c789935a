import { latestValue, observationsOf } from '../../collections/observations.ts';
import { region, regionArea } from '../../collections/vocabulary.ts';
import type { Embed } from './embeds.ts';

/**
 * Publications that the foot of an embedded map or chart names: of a map all, of an area's trend all, of the region's
 * the newest of each method, for its points have a dozen; then `more`.
 */
export function sourcesOf(view: Embed['view']): {
  readonly publications: readonly string[];
  readonly more: boolean;
} {
  const { indicator } = region();
  if (view.kind === 'map') {
    return { publications: view.map.rows.flatMap(({ observation: o }) => o?.publication ?? []), more: false };
  }
  if (view.area) {
    const weighings = observationsOf(view.area.code, indicator, 'registry');
    return { publications: weighings.map(({ publication }) => publication), more: false };
  }
  const newest = (['survey', 'registry'] as const).flatMap(
    (method) => latestValue(regionArea().code, indicator, method)?.publication ?? [],
  );
  return { publications: newest, more: true };
}
