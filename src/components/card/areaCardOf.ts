import type { AreaCard } from '../../chart/card/areaCard.ts';
import type { CardMap } from '../../chart/card/cardMap.ts';
import { drawnMap } from '../../collections/boundaries.ts';
import { hasValue } from '../../collections/observations.ts';
import type { LocatedArea } from '../../collections/openData.ts';
import { areaOf, childrenOf, headlineTarget, region } from '../../collections/vocabulary.ts';
import { fullName } from '../../i18n/format/names.ts';
import { formatDecimal, formatShort } from '../../i18n/format/number.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import { patternFill } from '../../map/patterns.ts';
import type { Observation } from '../../model/observation.ts';
import { headlineOf } from '../area/headline.ts';
import { colourOfFigure, figureWords, patternOf } from '../figure/figureWords.ts';
import { alternativeOfArea } from './alternativeOfArea.ts';
import { cardPatterns } from './cardPatterns.ts';
import { creditOf } from './creditOf.ts';
import { joinPaths } from './joinPaths.ts';

const { capital } = sentences.words;

const t = sentences;

/** What the picture card of a kecamatan or desa shows. */
export function areaCardOf(area: LocatedArea): AreaCard {
  const { latest, lead, simulated } = headlineOf(area);
  const { value, label } = {
    value: headlineTarget().value,
    label: `${formatShort(headlineTarget().value, locale)}%`,
  };
  return {
    title: region().title,
    ...(simulated && { mark: t.card.mark }),
    name: fullName(area),
    within: fullName(areaOf(area.parent ?? '')),
    label: latest?.indicator === region().indicator ? t.area.weighing(latest.period) : t.card.figures,
    target: { value, label },
    credit: creditOf({
      publications: latest ? [latest.publication] : [],
      level: area.level === 'desa' ? 'desa' : 'kecamatan',
      simulated,
    }),
    alternative: alternativeOfArea(area),
    ...saidOf(latest, lead),
    map: placeOf(area, latest),
  };
}

/** The figure with its base, or the words of a state with what else is known. */
function saidOf(latest: Observation | undefined, lead: string): Pick<AreaCard, 'figure' | 'words' | 'note'> {
  if (!latest) return { words: capital(t.states.name['not-published']), note: t.card.notNone };
  if (!hasValue(latest)) return { words: capital(figureWords(latest)), note: lead };
  if (latest.indicator !== region().indicator) {
    return { words: t.card.counted(latest.value, latest.period), note: '' };
  }
  const { numerator, denominator, denominatorKind = 'measured' } = latest;
  const of = t.area.denominator[denominatorKind];
  const base =
    denominator === undefined
      ? undefined
      : numerator === undefined
        ? t.card.of(denominator, of)
        : t.card.base(numerator, denominator, of);
  const coverage = latest.coverage === undefined ? undefined : t.card.coverage(latest.coverage);
  const known = [base, coverage].filter((part) => part !== undefined).join(', ');
  return {
    figure: { value: latest.value, text: formatDecimal(latest.value, locale), ...(known && { base: known }) },
  };
}

/** The areas around it, the area itself in its class colour or pattern. */
function placeOf(area: LocatedArea, latest: Observation | undefined): CardMap {
  const isDesa = area.level === 'desa';
  const codes = new Set(isDesa ? childrenOf(area.parent ?? '', 'desa').map(({ code }) => code) : []);
  const drawn = isDesa
    ? drawnMap('desa', { width: 480, maxHeight: 560, rounding: 9, tolerance: 2, codes })
    : drawnMap('kecamatan', { width: 800, rounding: 14, tolerance: 4 });
  const { width, height, shapes, outline } = drawn;
  const all = joinPaths(shapes.map(({ d }) => d));
  const here = shapes.find(({ code }) => code === area.code)?.d ?? '';
  const colour = latest && colourOfFigure(latest);
  const pattern = latest && patternOf(latest);
  return {
    width,
    height,
    ...(pattern && { patterns: cardPatterns([pattern]) }),
    layers: [
      { d: all, className: 'nl', line: 3 },
      { d: outline, className: 'e', line: 2 },
      { d: here, ...(pattern ? { fill: patternFill(pattern) } : { className: `c${colour ?? 0}` }) },
      { d: here, className: 'e', line: 6 },
    ],
  };
}
