import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import type { story as indonesian } from '../id/story.ts';
import { listed, numeral } from './words.ts';

/** A first reading of the figures, in five steps. */
export const story: typeof indonesian = {
  title: (place) => `The stunting figures of ${place} in five minutes`,
  name: 'Read it in five minutes',
  description: (place) =>
    `What stunting is, why there are two figures, what the target means, where ${place} stands, and what is not published yet.`,
  heading: (place) => `The stunting figures of ${place}, read slowly`,
  lead: 'Five steps, about five minutes. No statistics needed.',
  steps: 'Five steps',
  what: {
    heading: 'What is stunting?',
    text: 'Stunting means that a child is far shorter than other children of its age. The measure is fixed: somebody measures the length or height of a child under five and compares it with the standard of the World Health Organization (WHO).',
    notBlame:
      'One figure does not tell the cause, and does not judge a mother, a volunteer or a village. It only shows where attention is needed most.',
    definition: 'The full definition',
  },
  two: {
    heading: 'Why are there two figures?',
    lead: (place) => `The government counts stunting in ${place} in two ways.`,
    survey: (value, programme) =>
      `The survey (${programme}) says: ${formatDecimal(value, 'en')} of 100 children under five.`,
    surveyHow:
      'Staff visit households chosen at random. That is why the result stands for the whole kabupaten, also for children who never come to the posyandu (community health post). But only some hundred children are measured, so it cannot be broken down by village.',
    weighing: (value, period) =>
      `The weighing (${formatPeriod(period, 'en')}) says: ${formatDecimal(value, 'en')} of 100 children under five.`,
    weighingHow:
      'Volunteers and midwives record the children who come to the posyandu, down to each village. Children who do not come are not recorded, and instruments and ways of measuring may differ.',
    apart:
      'Both are government figures, but they do not measure quite the same. That is why this site never joins them in one line.',
    picture: (value) => `${formatCount(Math.round(value), 'en')} of 100 dots are marked`,
  },
  target: {
    heading: (value) => `What does ${formatShort(value, 'en')} percent mean?`,
    text: (value, year, basis) =>
      `The government decided that in ${year} at most ${formatShort(value, 'en')} of 100 Indonesian children under five should be stunted (${basis}). The target was set for the survey figure, not for the weighing.`,
    above: (place, value, gap) =>
      `The survey figure of ${place} is ${formatDecimal(value, 'en')}%: ${formatDecimal(gap, 'en')} points above that target.`,
    below: (place, value, gap) =>
      `The survey figure of ${place} is ${formatDecimal(value, 'en')}%: ${formatDecimal(gap, 'en')} points below that target.`,
    later: 'The year of that target is over. The next targets:',
    next: (year, value, basis) => `${year}: ${formatDecimal(value, 'en')}% (${basis})`,
  },
  standing: {
    heading: (place) => `Where does ${place} stand?`,
    text: 'This chart has only surveys that can be compared with each other. The lower the line, the fewer children are stunted.',
    all: (programmes) => `Surveys drawn: ${listed(programmes)}.`,
    compare: (areas, programme) =>
      `By ${programme}: ${listed(areas.map(([name, value]) => `${name} ${formatDecimal(value, 'en')}%`))}.`,
    more: 'All years and their sources',
    commitments: 'What was promised, and the figures that show it',
  },
  missing: {
    heading: 'What do we not know yet?',
    simulated:
      'In this part the site shows simulated figures of kecamatan and desa. On the real site, this is what is not published yet:',
    none: (kecamatan, desa) =>
      `The figure of each kecamatan and desa. We have not found a single table of the ${numeral(kecamatan)} kecamatan and ${formatCount(desa, 'en')} desa and kelurahan that the public can read.`,
    some: (published, all) =>
      `The figure of each desa. For ${formatCount(published, 'en')} of ${formatCount(all, 'en')} desa and kelurahan something has been published.`,
    notBlame:
      '“Not published” does not mean that a village sent no report. Its figures may have been sent, but not opened to the public.',
    do: 'What you can do',
    actions: {
      find: 'Find your village and print its sheet for a meeting.',
      ask: 'Ask the office that keeps the figures for them, with a letter ready to print.',
      read: 'Check the source of each figure yourself.',
    },
  },
};
