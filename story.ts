import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { story as Indonesian } from '../id/story.ts';
import { listed, numeral } from './words.ts';

/** A first reading of the figures, in five steps. */
export const story: typeof Indonesian = {
  title: (place) => `Understand the stunting figures for ${place} in five minutes`,
  name: 'Read in five minutes',
  description: (place) =>
    `What stunting is, why there are two figures, what the target means, where ${place} stands, and what has not been published yet.`,
  heading: (place) => `The stunting figures for ${place}, read slowly`,
  lead: 'Five steps, about five minutes. No statistics needed.',
  steps: 'Five steps',
  what: {
    heading: 'What is stunting?',
    text: 'Stunting means that a child is far shorter than other children of the same age. The measure is fixed: staff measure the length or height of children under five and compare it with the standards of the World Health Organization (WHO).',
    notBlame:
      'A figure does not tell its cause, and it does not judge a mother, a health volunteer or a village. It only shows where attention is needed most.',
    definition: 'The full definition',
  },
  two: {
    heading: 'Why are there two figures?',
    lead: (place) => `The government counts stunting in ${place} in two ways.`,
    survey: (value, programme) =>
      `The survey (${programme}) says: ${formatDecimal(value, 'en')} in 100 children under five.`,
    surveyHow:
      'Staff visit households chosen at random. Being random, the result stands for the whole kabupaten, also for children who never come to a posyandu, the monthly village health post. But only some hundreds of children are measured, so it cannot be broken down by desa.',
    weighing: (value, period) =>
      `The weighing (${formatPeriod(period, 'en')}) says: ${formatDecimal(value, 'en')} in 100 children under five.`,
    weighingHow:
      'Health volunteers and midwives record the children who come to the posyandu, down to each desa. Children who do not come are not recorded, and instruments and ways of measuring can differ.',
    apart:
      'Both are government figures, but they do not measure quite the same thing. That is why this site never joins them in one line.',
    picture: (value) => `${formatCount(Math.round(value), 'en')} of 100 dots are marked`,
  },
  target: {
    heading: (value) => `What does ${formatShort(value, 'en')} percent mean?`,
    text: (value, year, basis) =>
      `The government decided that in ${year} at most ${formatShort(value, 'en')} in 100 Indonesian children under five should be stunted (${basis}). The target was set for survey figures, not for weighing.`,
    above: (place, value, gap) =>
      `The survey figure for ${place} is ${formatDecimal(value, 'en')}%: ${formatDecimal(gap, 'en')} points above that target.`,
    below: (place, value, gap) =>
      `The survey figure for ${place} is ${formatDecimal(value, 'en')}%: ${formatDecimal(gap, 'en')} points below that target.`,
    later: 'The year of that target has passed. The next targets:',
    next: (year, value, basis) => `${year}: ${formatDecimal(value, 'en')}% (${basis})`,
  },
  standing: {
    heading: (place) => `Where does ${place} stand?`,
    text: 'This chart holds only surveys that can be compared with each other. The lower the line, the fewer children are stunted.',
    all: (programmes) => `Surveys drawn: ${listed(programmes)}.`,
    compare: (areas, programme) =>
      `According to ${programme}: ${listed(areas.map(([name, value]) => `${name} ${formatDecimal(value, 'en')}%`))}.`,
    more: 'All years and their sources',
    commitments: 'What was promised, and the figures that would show it',
  },
  missing: {
    heading: 'What do we not know yet?',
    simulated:
      'At present the site shows simulated figures for kecamatan and desa. On the real site, this is what has not been published yet:',
    none: (kecamatan, desa) =>
      `Figures for each kecamatan and desa. We have not found a single table for the ${numeral(kecamatan)} kecamatan and ${formatCount(desa, 'en')} desa and kelurahan that the public can read.`,
    some: (published, all) =>
      `Figures for every desa. For ${formatCount(published, 'en')} of ${formatCount(all, 'en')} desa and kelurahan something has been published.`,
    notBlame:
      '“Not published yet” does not mean that a desa has not reported. Its figures may have been sent, but not opened to the public.',
    do: 'What can be done',
    actions: {
      find: 'Find your desa and print its sheet for a meeting.',
      ask: 'Ask for the figures at the office that keeps them; it is named on the page of each desa.',
      read: 'Check the source of every figure yourself.',
    },
  },
};
