import type { FunnelPosition } from '../../model/funnel.ts';
import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { spread as Indonesian } from '../id/spread.ts';
import { listed } from './words.ts';

/** The page of the funnel plots. */
export const spread: typeof Indonesian = {
  name: 'Spread',
  title: (place) => `Spread of stunting in ${place}: what differs, and what may be chance`,
  description: (place) =>
    `Funnel plots of the kecamatan and desa in ${place}: which figures are hard to explain by chance alone, with a table and what it means.`,
  heading: 'What differs, and what may be chance?',
  lead: 'Where there are few children, one or two of them change the percentage. That is why very high and very low figures often appear in small areas by mere chance. A funnel plot allows for that.',
  level: {
    kecamatan: { heading: 'Kecamatan', noun: 'kecamatan' },
    desa: { heading: 'Desa and kelurahan', noun: 'desa and kelurahan' },
  },
  more: 'Spread: what differs, and what may be chance?',
  result: ({ noun, period, drawn, far, near, expected }) =>
    `Weighing of ${formatPeriod(period, 'en')}. Of the ${formatCount(drawn, 'en')} ${noun} drawn, ${far === 0 ? 'none' : formatCount(far, 'en')} ${far === 1 ? 'lies' : 'lie'} outside the 99.8% limits and ${formatCount(near, 'en')} more outside the 95% limits only. Were only chance at work, about ${formatCount(expected, 'en')} would lie outside the 95% limits.`,
  leftOut: (noun, limit, { lowCoverage, suppressed, withoutFigure }) => {
    const parts = [
      lowCoverage > 0 &&
        `${formatCount(lowCoverage, 'en')} with coverage below ${formatShort(limit, 'en')}%`,
      suppressed > 0 && `${formatCount(suppressed, 'en')} whose figure is withheld`,
      withoutFigure > 0 && `${formatCount(withoutFigure, 'en')} without a figure`,
    ].filter((part) => part !== false);
    return parts.length === 0 ? `All ${noun} are drawn.` : `Not drawn: ${listed(parts)}.`;
  },
  chart: {
    heading: '% of children measured recorded as stunted',
    title: (noun, period) => `Funnel plot of ${noun}, weighing of ${formatPeriod(period, 'en')}`,
    description: (drawn, noun, overall) =>
      `${formatCount(drawn, 'en')} ${noun}; together ${formatDecimal(overall, 'en')} percent. The table below gives the name, figure and place of each area.`,
    overall: (value) => `all areas: ${formatDecimal(value, 'en')}%`,
    target: (value) => `target ${formatShort(value, 'en')}%`,
    inner: '95% limits',
    outer: '99.8% limits',
    axis: 'children measured',
    key: (overall) =>
      `Small grey dots: within the limits. Small dark dots: outside the 95% limits (dotted line). Large dots: outside the 99.8% limits (solid line). Thin level line: the figure of all areas drawn, taken together: ${formatDecimal(overall, 'en')}%.`,
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
    dot: 'Each dot is one area. The further right, the more children under five were measured. The higher, the larger the share recorded as stunted.',
    limits:
      'The level line is the figure of all areas drawn, taken together. Above and below it are two pairs of limits: wide on the left and narrowing to the right, like a funnel.',
    chance:
      'If children were alike in all areas and only chance made the figures differ, at most 5 in 100 areas would lie outside the 95% limits, and 2 in 1,000 outside the 99.8% limits.',
  },
  meaning: {
    heading: 'What it means, and what it does not',
    outside:
      'Outside the limits means that the difference is hard to explain by chance alone. It does not judge anybody’s work. The cause may be how people live, how they were measured, or who came to be weighed; the plot does not know which.',
    many: 'Where many areas lie outside the limits, the areas do differ from each other.',
    within:
      'Within the limits does not mean safe. It only means that the figure cannot be told apart from the common one, and the common one may well be high.',
    target: (value, year) =>
      `The target of ${formatShort(value, 'en')}% (${year}) was set for surveys. Here its dashed line only shows a direction.`,
    method: 'The formulas are on the method page',
  },
  missing: {
    heading: 'Cannot be drawn yet',
    none: (nouns) => `We have not found figures by ${nouns.join(' or by ')} yet.`,
    few: (n, noun) =>
      `Only ${formatCount(n, 'en')} ${noun} ${n === 1 ? 'has a figure' : 'have figures'} that can be compared so far: too few for this plot.`,
    later:
      'Once the figures are published together with the number of children measured, the plot and its table appear on this page.',
  },
  download: {
    rows: (noun, form) => `Figures by ${noun}, ${form}`,
    curves: 'Limits, JSON',
  },
};

const POSITIONS: Readonly<Record<FunnelPosition, string>> = {
  'far-above': 'Above the 99.8% limit: higher, and hard to explain by chance alone',
  above: 'Above the 95% limit: higher, though chance is possible',
  within: 'Within the limits: cannot be told apart from the common figure',
  below: 'Below the 95% limit: lower, though chance is possible',
  'far-below': 'Below the 99.8% limit: lower, and hard to explain by chance alone',
};
