import { formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { trend as indonesian } from '../id/trend.ts';

/** The trend page and the charts of the front page. */
export const trend: typeof indonesian = {
  title: (place) => `Stunting in ${place} over time: survey and weighing`,
  description: (place) =>
    `Stunting figures of ${place} from year to year, survey and weighing apart, with tables and sources.`,
  heading: 'How has it changed?',
  charts: 'Two methods, two charts',
  survey: {
    heading: (place) => `Survey: ${place} and the areas it belongs to`,
    note: '% of children under five stunted; solid point = survey',
    description: (lines, targets) => `Survey. ${lines} ${targets}`,
    joined: (programmes) => `Joined by a line: ${programmes}.`,
    uncertain: (from, to, margin) =>
      `The step from ${formatDecimal(from, 'en')} to ${formatDecimal(to, 'en')} is smaller than the survey’s error (about ±${formatShort(margin, 'en')} points, our calculation).`,
    none: 'There is no survey figure yet.',
  },
  pace: {
    heading: 'How fast?',
    achieved: (place, from, to, rate) =>
      `A straight line through the logarithm of the survey figures of ${place}, from ${formatPeriod(from, 'en')} to ${formatPeriod(to, 'en')}, ${rate < 0 ? 'rises' : 'falls'} by ${formatShort(Math.abs(rate), 'en')}% a year.`,
    needed: (value, year, basis, rate) =>
      `To reach ${formatShort(value, 'en')}% in ${year} (${basis}) the last figure has to fall by ${formatShort(rate, 'en')}% a year.`,
    ours: 'This is our calculation from the survey figures as they are. Their error is left out, so the line does not prove a direction. It is the average annual rate of reduction (AARR), which UNICEF and WHO use.',
    method: 'The method',
  },
  weighing: {
    heading: (place) => `Weighing: figures of ${place}`,
    note: '% of children under five recorded as stunted; open point = weighing',
    description: (points) => `Weighing. ${points}`,
    notJoined: 'Points are not joined: the denominator changes.',
    populationBase: (periods) =>
      `The figures of ${periods} are divided by the whole target population, not by the children measured.`,
    none: 'There is no figure of the weighing yet.',
  },
  line: (name, points) => `${name}: ${points}.`,
  point: (period, text) => `${formatPeriod(period, 'en')} ${text} percent`,
  below: (limit) => `below ${formatShort(limit, 'en')}`,
  above: (limit) => `above ${formatShort(limit, 'en')}`,
  targets: (points) => `Targets: ${points}.`,
  target: (value, year) => `${formatShort(value, 'en')} percent in ${year}`,
  targetLabel: (value) => `target ${formatShort(value, 'en')}%`,
  targetYear: (value, year) => `${year}: ${formatShort(value, 'en')}%`,
  gap: 'no figure yet',
  table: {
    heading: 'The table behind the charts',
    survey: 'Survey',
    weighing: 'Weighing',
    area: 'Area',
    period: 'Period',
    value: 'Figure',
    programme: 'Survey or register',
    base: 'Base',
    note: 'Note',
    source: 'Source',
    targets: 'Targets',
  },
  others: {
    heading: 'Other published figures',
    lead: 'Health services, counts of children and other details. Denominators change from year to year; compare with care.',
    indicator: 'Indicator',
  },
};
