import type { CardMap } from '../../chart/card/cardMap.ts';
import type { MapCard } from '../../chart/card/mapCard.ts';
import { drawnMap, type MappedLevel } from '../../collections/boundaries.ts';
import type { MapRow, MapRows } from '../../collections/mapRows.ts';
import { headlineIndicator, headlineTarget, region } from '../../collections/vocabulary.ts';
import { formatShort } from '../../i18n/format/number.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import { colourOf } from '../../map/colourOf.ts';
import { legendClasses } from '../../map/legend.ts';
import { type PatternName, patternFill } from '../../map/patterns.ts';
import { colourOfFigure, figureWords, hasLowCoverage, patternOf } from '../figure/figureWords.ts';
import { reachingTarget } from '../map/rankRows.ts';
import { alternativeOfMap } from './alternativeOfMap.ts';
import { cardPatterns } from './cardPatterns.ts';
import { creditOf } from './creditOf.ts';
import { joinPaths } from './joinPaths.ts';

const { capital } = sentences.words;

const t = sentences;

/** What the picture card of a map shows. */
export function mapCardOf(map: MapRows, level: MappedLevel, heading: string): MapCard {
  const target = headlineTarget().value;
  const { breaks } = headlineIndicator();
  const { reaching, valued } = reachingTarget(map.rows);
  const classes = legendClasses(breaks, (value) => formatShort(value, locale), target);
  const patterns = [
    ...new Set(map.rows.flatMap(({ observation }) => patternOf(observation) ?? [])),
  ].toSorted();
  // In a map of all desa their dots would be smaller than what a thumbnail shows.
  const low = level === 'desa' ? [] : map.rows.filter(isLow);
  return {
    title: region().title,
    ...(map.simulated && { mark: t.card.mark }),
    heading,
    credit: creditOf({
      publications: map.rows.flatMap(({ observation }) => observation?.publication ?? []),
      level,
      simulated: map.simulated,
    }),
    alternative: alternativeOfMap(map, heading),
    ...(valued > 0 && map.period && { period: t.maps.period(map.method, map.period) }),
    sentence:
      valued > 0 ? t.card.reaching(reaching, valued, target) : capital(figureWords(undefined, map.method)),
    ...(valued === 0 && { note: t.card.notNone }),
    map: { ...cardMapOf(map.rows, level, low), patterns: cardPatterns(patterns) },
    breaks:
      valued === 0
        ? []
        : classes.flatMap(({ index, low, opensAtTarget }) =>
            low === undefined
              ? []
              : {
                  text: `${formatShort(low, locale)}${opensAtTarget ? '%' : ''}`,
                  colour: colourOf(index, breaks, target),
                  isTarget: opensAtTarget,
                },
          ),
    lowest: colourOf(0, breaks, target),
    states: valued === 0 ? [] : statesOf(map.rows, patterns, low.length > 0),
  };
}

const isLow = ({ observation: o }: MapRow) => o?.state === 'value' && hasLowCoverage(o);

/** How areas without a class colour are drawn, in one row, and those with low coverage in another. */
function statesOf(
  rows: readonly MapRow[],
  patterns: readonly PatternName[],
  low: boolean,
): MapCard['states'] {
  const paper = rows.some(({ observation: o }) => o?.state !== 'value' && !patternOf(o));
  const without = patterns.filter((name) => name !== 'zero');
  const fills = [...without.map(patternFill), ...(paper ? ['#fdfdfb'] : [])];
  return [
    ...(without.length < patterns.length
      ? [{ words: t.states.zero, fills: [patternFill('zero')], dotted: false }]
      : []),
    ...(fills.length > 0 ? [{ words: t.card.without, fills, dotted: false }] : []),
    ...(low ? [{ words: t.states.lowCoverage(region().lowCoverage), fills: ['#fdfdfb'], dotted: true }] : []),
  ];
}

/** The areas of a map: one path for each colour and pattern, for a picture names nobody. */
function cardMapOf(rows: readonly MapRow[], level: MappedLevel, low: readonly MapRow[]): CardMap {
  const isDense = level === 'desa';
  const bare = rows.filter(({ observation: o }) => o?.state !== 'value' || o.value === 0);
  const options = isDense
    ? { width: 800, rounding: 5, tolerance: 2 }
    : { width: 800, rounding: 14, tolerance: 4 };
  const marked = (of: readonly MapRow[]) => new Set(of.map(({ area }) => area.code));
  const drawn = drawnMap(level, { ...options, marked: marked(bare) });
  const lowEdge = low.length > 0 ? drawnMap(level, { ...options, marked: marked(low) }).marked : undefined;
  const shapes = new Map(drawn.shapes.map(({ code, d }) => [code, d]));
  const alike = Map.groupBy(rows, ({ observation }) => {
    const pattern = patternOf(observation);
    return pattern ? patternFill(pattern) : `c${colourOfFigure(observation) ?? 0}`;
  });
  const filled = [...alike].map(([fill, members]) => {
    const d = joinPaths(members.map(({ area }) => shapes.get(area.code) ?? ''));
    return fill.startsWith('c') ? { d, className: fill } : { d, fill };
  });
  const seams = joinPaths(drawn.shapes.map(({ d }) => d));
  return {
    width: drawn.width,
    height: drawn.height,
    layers: [
      ...filled,
      { d: seams, className: 'l', line: isDense ? 1 : 2 },
      ...(drawn.borders ? [{ d: drawn.borders, className: 'l', line: 3 }] : []),
      ...(drawn.marked ? [{ d: drawn.marked, className: 'd', line: 2, dotted: true }] : []),
      ...(lowEdge ? [{ d: lowEdge, className: 'e', line: 3, dotted: true }] : []),
      { d: drawn.outline, className: 'e', line: 2 },
    ],
  };
}
