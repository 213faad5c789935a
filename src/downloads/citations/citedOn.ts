import { citedFigure, citedFigures } from '../../collections/citedFigures.ts';
import { citedMap } from '../../collections/citedMap.ts';
import { mapRows } from '../../collections/mapRows.ts';
import type { LocatedArea } from '../../collections/openData.ts';
import { areaOf, desaOfRegion, kecamatanOfRegion, region, regionArea } from '../../collections/vocabulary.ts';
import { surveyAreas } from '../../components/trend/surveyTrend.ts';
import { type Cited, isInvented } from '../../model/cited.ts';
import { METHODS } from '../../model/publication.ts';
import type { Subject } from '../subject.ts';

/** What a page says ready to quote. */
export interface CitedOnPage<T = Cited> {
  /** Of the newest date: what the page itself prints. */
  readonly newest: readonly T[];
  /** All others, newest first, which the file beside the page has as well. */
  readonly others: readonly T[];
}

/**
 * What can be quoted of a page: of an area one figure a date; of a map the whole and each area that has no page of its
 * own; of the trend each survey and weighing of the region and of the areas above it; of the comparison both levels.
 */
export function citedOn(subject: Subject): CitedOnPage {
  switch (subject.kind) {
    case 'area':
      return newestFirst(subject.area, [citedFigures(subject.area, METHODS)]);
    case 'map': {
      const { map, level } = subject;
      const place = level === 'kabupaten' ? areaOf(region().province) : regionArea();
      const alone = map.rows.filter(({ area }) => area.path === undefined);
      const others = alone.flatMap(({ area }) =>
        citedFigures(area, [map.method]).filter(({ found }) => found?.observation.period === map.period),
      );
      return { newest: [citedMap(map, level, place)], others };
    }
    case 'trend': {
      const { newest, others } = newestFirst(
        regionArea(),
        (['survey', 'registry'] as const).map((method) => citedFigures(regionArea(), [method])),
      );
      const above = surveyAreas().filter(({ code }) => code !== regionArea().code);
      return { newest, others: [...others, ...above.flatMap((area) => citedFigures(area, ['survey']))] };
    }
    case 'comparison':
      return {
        newest: [
          citedMap(mapRows(kecamatanOfRegion(), 'registry'), 'kecamatan', regionArea()),
          citedMap(mapRows(desaOfRegion(), 'registry'), 'desa', regionArea()),
        ],
        others: [],
      };
    case 'service':
      return { newest: [], others: [] };
  }
}

/** Of each list its first, and all others; that no publication is known, where all lists are empty. */
function newestFirst(area: LocatedArea, lists: readonly (readonly Cited[])[]): CitedOnPage {
  const newest = lists.flatMap((list) => list.slice(0, 1));
  return {
    newest: newest.length > 0 ? newest : [citedFigure(area, undefined)],
    others: lists.flatMap((list) => list.slice(1)),
  };
}

/** True where any of a page's sentences tells an invented figure. */
export const quotesInvented = ({ newest, others }: CitedOnPage): boolean =>
  [...newest, ...others].some(isInvented);
