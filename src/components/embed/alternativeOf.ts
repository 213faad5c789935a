import type { CardFrame } from '../../chart/card/cardFrame.ts';
import type { Subject } from '../../downloads/subject.ts';
import { alternativeOfArea } from '../card/alternativeOfArea.ts';
import { alternativeOfMap } from '../card/alternativeOfMap.ts';
import { comparisonCardOf } from '../card/comparisonCardOf.ts';
import { trendCardOf } from '../card/trendCardOf.ts';

/** What the picture of a page shows, in words. */
export function alternativeOf(subject: Subject): CardFrame['alternative'] {
  switch (subject.kind) {
    case 'area':
      return alternativeOfArea(subject.area);
    case 'map':
      return alternativeOfMap(subject.map, subject.title);
    case 'trend':
      return trendCardOf().alternative;
    case 'comparison':
      return comparisonCardOf().alternative;
    case 'service':
      throw new RangeError(`page without picture: ${subject.path}`);
  }
}
