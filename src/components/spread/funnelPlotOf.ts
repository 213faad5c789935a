import type { FunnelDot, FunnelPlot } from '../../chart/funnel/funnel.ts';
import { SCALE_TOP } from '../../chart/scaleTop.ts';
import { isSimulated } from '../../collections/observations.ts';
import { headlineTarget } from '../../collections/vocabulary.ts';
import { formatCount } from '../../i18n/format/number.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import type { Funnel } from '../../model/funnel.ts';
import { chartTexts } from '../figure/chartTexts.ts';
import type { SpreadLevel, SpreadRow } from './spreadRows.ts';

const { spread: t } = sentences;

/** The two renderings: for phones, and for wide screens and paper. */
const RENDERINGS = {
  sempit: { width: 288, height: 380, names: 8 },
  luas: { width: 660, height: 480, names: 24 },
} as const;

/** A funnel as a plot for narrow or for wide screens. */
export function funnelPlotOf(
  level: SpreadLevel,
  funnel: Funnel,
  rows: readonly SpreadRow[],
  screens: FunnelPlot['screens'],
): FunnelPlot {
  const target = headlineTarget().value;
  const { noun } = t.level[level];
  const { period, drawn, overall, curve } = funnel;
  return {
    ...RENDERINGS[screens],
    yMax: SCALE_TOP,
    dots: rows.map(dotOf),
    curve,
    overall: { value: overall, label: t.chart.overall(overall) },
    target: { value: target, label: t.chart.target(target) },
    limits: { inner: t.chart.inner, outer: t.chart.outer },
    axis: { title: t.chart.axis, format: (n) => formatCount(n, locale) },
    simulated: isSimulated(funnel),
    screens,
    idPrefix: `${level}-${screens}`,
    title: t.chart.title(noun, period),
    description: t.chart.description(drawn, noun, overall),
    texts: chartTexts,
  };
}

function dotOf({ area, observation: { value, denominator = 0 }, place }: SpreadRow): FunnelDot {
  const { low, high } = place.limits998;
  const beyond = Math.max(value - high, low - value);
  return { name: area.name, n: denominator, value, position: place.position, beyond };
}
