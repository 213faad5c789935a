import { formatCount } from '../format/number.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import type { readiness as indonesian } from '../id/readiness.ts';

/** The matrix of what is published, and what an area's own page says of it. */
export const readiness: typeof indonesian = {
  name: 'What data is published',
  title: (place) => `Data for ${place}: what is published and what is not`,
  description: (place) =>
    `Which stunting data has been published for each kecamatan of ${place}, for which periods, and who holds it.`,
  lead: 'This table shows which data has been published for each kecamatan, so that what is not there can be seen too. It records the publications that we found, not who has reported: a report may have been sent without being made public.',
  none: 'There is no list of expected data for this region yet.',
  silent: (n) => `For ${formatCount(n, 'en')} kecamatan nothing in this table has been published.`,
  table: 'Kecamatan, data and periods',
  scroll: 'Table of published data, scrolls sideways',
  area: 'Kecamatan',
  score: 'Score',
  period: (period) => formatPeriod(period, 'en', 'short').replace(/^\p{L}+ (\d) (\d{4})$/u, 'Q$1 $2'),
  letter: {
    published: 'P',
    late: 'L',
    partial: 'S',
    missing: 'M',
    never: 'N',
    'not-yet-due': 'W',
    'not-applicable': '–',
  },
  meaning: {
    published: 'published',
    late: 'late: published after its due date',
    partial: 'some: published for part of the desa',
    missing: 'missing: other periods have been published, this one has not',
    never: 'never: we have found none for this kecamatan',
    'not-yet-due': 'wait: the due date has not come yet',
    'not-applicable': 'does not apply here, such as data about desa where there are only kelurahan',
  },
  scoreHeading: 'How is the score reckoned?',
  scoreNote:
    'The score is no judgement of a kecamatan’s work: most of the data is held by offices of the kabupaten. The method is our own, not an official measure.',
  scoreText: [
    'The score, 0–100, counts only what has been published of what was due in the last four periods. Each period is worth the share of villages whose data is published; half of that where it came after the due date. Data is worth the mean of its periods, and all data weighs the same, however often it is due.',
    'What is not published is worth nothing. A high figure and a low figure are worth the same, and so is a withheld one: keeping bad news back does not raise the score. What is not due yet does not count.',
  ],
  expected: 'Data that is expected',
  rhythm: {
    month: 'every month',
    quarter: 'every quarter',
    half: 'twice a year',
    year: 'every year',
  },
  due: (days) =>
    `We have found no official due date; ${formatCount(days, 'en')} days after the end of the period are used here.`,
  since: (period) => `counted here from ${formatPeriod(period, 'en')}`,
  basis: 'Basis',
  ask: 'A letter to ask for it',
  asOf: (day) => `Reckoned from the state of the data on ${formatDate(day, 'en')}.`,
  here: {
    heading: 'What is published about this area, and what is not',
    newest: (period) => `published, newest ${formatPeriod(period, 'en')}`,
    none: 'not published',
    holder: (names) => `Held by ${names.join('; ')}.`,
    letter: 'Letter of request',
    matrix: 'What is published for all kecamatan',
  },
  simulated:
    'Most of what is called published here is invented. With real data nearly all of this table is empty.',
};
