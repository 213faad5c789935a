import { areaCard } from '../../chart/card/areaCard.ts';
import { comparisonCard } from '../../chart/card/comparisonCard.ts';
import { mapCard } from '../../chart/card/mapCard.ts';
import { trendCard } from '../../chart/card/trendCard.ts';
import { areaCardOf } from '../../components/card/areaCardOf.ts';
import { comparisonCardOf } from '../../components/card/comparisonCardOf.ts';
import { mapCardOf } from '../../components/card/mapCardOf.ts';
import { trendCardOf } from '../../components/card/trendCardOf.ts';
import type { Subject } from '../subject.ts';

/** The picture of a page as an SVG document that needs nothing else, 1,200 by 630 px. */
export function drawingOf(subject: Subject): string {
  switch (subject.kind) {
    case 'area':
      return areaCard(areaCardOf(subject.area));
    case 'map':
      return mapCard(mapCardOf(subject.map, subject.level, subject.title));
    case 'trend':
      return trendCard(trendCardOf());
    case 'comparison':
      return comparisonCard(comparisonCardOf());
    case 'service':
      throw new RangeError(`page without picture: ${subject.path}`);
  }
}
