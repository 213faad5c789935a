import type { Speech } from '../../client/explorer/speech.ts';
import { areasOfLevel, cubeOf, cubes, exploredIndicators } from '../../collections/cubes.ts';
import type { LocatedArea } from '../../collections/openData.ts';
import { areaOf, headlineTarget, indicatorOf, region } from '../../collections/vocabulary.ts';
import type { Catalog, Level, Measure, Scale } from '../../cube/catalog.ts';
import { type Answer, answer } from '../../cube/measure.ts';
import { type Cube, readCube } from '../../cube/readCube.ts';
import { formatPeriod } from '../../i18n/format/period.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import { colourOf } from '../../map/colourOf.ts';
import type { Indicator } from '../../model/indicator.ts';
import { roundHalfUp } from '../../model/rounding.ts';

const { explorer } = sentences;
const { states } = sentences;

/** What the page shows before its program runs, and all there is without it: one level at its newest period. */
export interface FirstView {
  readonly level: Level;
  readonly cube: Cube;
  readonly scale: Scale;
  readonly answers: readonly Answer[];
}

/** Colours of a ramp, and how many of them are cool where its hue turns. */
const RAMP = 6;
const COOL = 3;

/** What the page tells its program. @param link makes a relative address of a path inside the site */
export function catalogOf(link: (to: string) => string): Catalog {
  const target = headlineTarget();
  return {
    target: { value: target.value, year: target.year },
    lowCoverage: region().lowCoverage,
    codes: { kecamatan: codesOf('kecamatan'), desa: codesOf('desa') },
    indicators: exploredIndicators().map((indicator) => {
      const own = cubes().filter((cube) => cube.indicator === indicator.id);
      return {
        id: indicator.id,
        label: indicator.label[locale],
        hasTarget: indicator.id === target.indicator,
        scales: {
          value: scaleOf('value', indicator),
          change: scaleOf('change', indicator),
          gap: scaleOf('gap', indicator),
          coverage: scaleOf('coverage', indicator),
          width: scaleOf('width', indicator),
        },
        cubes: Object.fromEntries(own.map(({ level, path }) => [level, link(path)])),
      };
    }),
  };
}

const codesOf = (level: Level) => areasOfLevel(level).map(({ code }) => code);

/** Fixed classes of a measure. The hue turns at the target or at no change; elsewhere the colours run one way. */
function scaleOf(measure: Measure, { id, breaks: own }: Indicator): Scale {
  const { changeBreaks, widthBreaks, coverageIndicator } = region();
  const { value, indicator } = headlineTarget();
  const breaks = {
    value: own,
    change: changeBreaks,
    gap: own.map((low) => roundHalfUp(low - value)),
    coverage: indicatorOf(coverageIndicator).breaks,
    width: widthBreaks,
  }[measure];
  const places = Array.from({ length: breaks.length + 1 }, (_, place) => place);
  const colour = (place: number) => {
    if (measure === 'change') return `c${changeColour(place, breaks)}`;
    if (measure === 'gap') return `c${colourOf(place, breaks, 0)}`;
    const turns = measure === 'value' && id === indicator;
    return turns ? `c${colourOf(place, breaks, value)}` : `g${Math.min(place + 1, RAMP)}`;
  };
  return { measure, breaks, colours: places.map(colour) };
}

/** Falls are cool and rises warm, both the stronger the larger. */
function changeColour(place: number, breaks: readonly number[]): number {
  const falls = breaks.filter((low) => low <= 0).length;
  return place < falls ? Math.max(1, COOL - place) : Math.min(RAMP, COOL + 1 + place - falls);
}

/** What the explorer says, with the thresholds of the region in its words. */
export function speechOf(catalog: Catalog): Speech {
  const small = states.reason['small-denominator'](region().disclosure.minimumDenominator);
  return {
    words: { ...explorer, small },
    locale,
    catalog,
    periodName: (id) => formatPeriod(id, locale),
  };
}

/**
 * A level of the headline indicator at its newest period.
 * @throws RangeError where the catalog has no indicator
 */
export function firstViewOf(level: Level, { indicators: [indicator], target }: Catalog): FirstView {
  if (!indicator) throw new RangeError('no indicator to explore');
  const scale = indicator.scales.value;
  const areas = areasOfLevel(level);
  const cube = readCube(cubeOf(indicator.id, areas));
  const at = { period: cube.periods.length - 1, since: -1 };
  const answers = areas.map((_, area) => answer(cube, area, at, scale, target.value));
  return { level, cube, scale, answers };
}

/** Name of an area in the explorer: a desa with its kecamatan, for ten names occur twice. */
export function explorerName({ name, level, parent }: LocatedArea): string {
  return level === 'desa' && parent ? `${name}, ${areaOf(parent).name}` : name;
}
