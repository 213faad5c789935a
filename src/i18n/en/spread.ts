import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { spread as indonesian } from '../id/spread.ts';
import { listed } from './words.ts';

/** The page of the funnel plots. */
export const spread: typeof indonesian = {
  name: 'Spread',
  title: (place) => `Spread of stunting in ${place}: what differs, what may be chance`,
  description: (place) =>
    `Funnel plots of the kecamatan and desa of ${place}: which figures chance alone hardly explains, with tables and what they mean.`,
  heading: 'What differs, what may be chance?',
  lead: 'In an area with few children, one or two of them change the percentage. Very high and very low figures therefore often turn up in small areas, by mere chance. A funnel plot takes this into account.',
  level: {
    kecamatan: { heading: 'Kecamatan', noun: 'kecamatan' },
    desa: { heading: 'Desa and kelurahan', noun: 'desa and kelurahan' },
  },
  more: 'Spread: what differs, what may be chance?',
  result: (figure) =>
    `Weighing of ${formatPeriod(figure.period, 'en')}. Of ${formatCount(figure.drawn, 'en')} ${figure.noun} drawn, ${countWords(figure.far)} ${figure.far === 1 ? 'is' : 'are'} outside the 99.8% limits and ${formatCount(figure.near, 'en')} more outside the 95% limits only. Were chance alone at work, about ${formatCount(figure.expected, 'en')} would fall outside the 95% limits.`,
  leftOut: (noun, limit, { lowCoverage, suppressed, withoutFigure }) => {
    const parts = [
      lowCoverage > 0 && `${formatCount(lowCoverage, 'en')} with coverage below ${formatShort(limit, 'en')}%`,
      suppressed > 0 && `${formatCount(suppressed, 'en')} whose figure is withheld`,
      withoutFigure > 0 && `${formatCount(withoutFigure, 'en')} without a figure`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? `All ${noun} are drawn.` : `Not drawn: ${listed(parts)}.`;
  },
  chart: {
    heading: '% of measured children recorded as stunted',
    title: (noun, period) => `Funnel plot of ${noun}, weighing of ${formatPeriod(period, 'en')}`,
    description: (drawn, noun, overall) =>
      `${formatCount(drawn, 'en')} ${noun}; together ${formatDecimal(overall, 'en')} percent. The table below has the name, figure and place of each.`,
    overall: (value) => `all areas: ${formatDecimal(value, 'en')}%`,
    target: (value) => `target ${formatShort(value, 'en')}%`,
    inner: '95% limits',
    outer: '99.8% limits',
    axis: 'children measured',
    key: (overall) =>
      `Small grey dots: inside the limits. Small dark dots: outside the 95% limits (dotted line). Large dots: outside the 99.8% limits (solid line). Thin level line: the figure of all areas drawn, taken together: ${formatDecimal(overall, 'en')}%.`,
  },
  table: {
    summary: (n, noun) => `Table of the ${formatCount(n, 'en')} ${noun} drawn`,
    percent: '%',
    measured: 'Measured',
    inner: '95% limits',
    outer: '99.8% limits',
    range: (low, high) => `${formatDecimal(low, 'en')}–${formatDecimal(high, 'en')}`,
    group: (position, n) => `${POSITIONS[position]} (${formatCount(n, 'en')})`,
  },
  how: {
    heading: 'How to read a funnel plot',
    dot: 'Each dot is one area. The further right, the more children were measured. The higher, the larger the share recorded as stunted.',
    limits:
      'The level line is the figure of all areas drawn, taken together. Above and below it are two pairs of limits: wide at the left and narrow at the right, like a funnel.',
    chance:
      'If children were alike in all areas and only chance made figures differ, at most 5 of 100 areas would fall outside the 95% limits, and 2 of 1,000 outside the 99.8% limits.',
  },
  meaning: {
    heading: 'What it means, and what not',
    outside:
      'Outside the limits means that chance alone hardly explains the difference. It is no judgement of anybody’s work. The cause may be how people live, how children were measured, or who came to be weighed; the plot does not know which.',
    many: 'Where many areas are outside the limits, the areas do differ from each other.',
    within:
      'Inside the limits does not mean safe. The figure just cannot be told from the common one, and the common one may be high.',
    target: (value, year) =>
      `The target of ${formatShort(value, 'en')}% (${year}) was set for the survey. Here its dashed line only marks a direction.`,
    method: 'The formula is on the page on method',
  },
  missing: {
    heading: 'Cannot be drawn yet',
    none: (nouns) => `We have found no figures by ${nouns.join(' or by ')}.`,
    few: (n, noun) =>
      `So far ${formatCount(n, 'en')} ${noun} have figures that can be compared: too few for this plot.`,
    later:
      'Plot and table will appear on this page as soon as figures are published together with the number of children measured.',
  },
  download: {
    rows: (noun, form) => `Figures of ${noun}, ${form}`,
    curves: 'Limits, JSON',
  },
};

const countWords = (n: number) => (n === 0 ? 'none' : formatCount(n, 'en'));

const POSITIONS = {
  'far-above': 'Above the 99.8% limit: higher, chance alone hardly explains it',
  above: 'Above the 95% limit: higher, chance is still possible',
  within: 'Inside the limits: cannot be told from the common figure',
  below: 'Below the 95% limit: lower, chance is still possible',
  'far-below': 'Below the 99.8% limit: lower, chance alone hardly explains it',
};
