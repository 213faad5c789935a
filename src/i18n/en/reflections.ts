import { formatDate, formatPeriod } from '../format/period.ts';
import { formatShortDate } from '../format/shortDate.ts';
import type { reflections as indonesian } from '../id/reflections.ts';

/** The board of visits to kecamatan, and what a kecamatan's own page says of them. */
export const reflections: typeof indonesian = {
  name: 'Refleksi Kinerja Terpadu',
  title: (place) => `Refleksi Kinerja Terpadu in ${place}: visits and findings by kecamatan`,
  description: (place) =>
    `Which kecamatan of ${place} were to be visited and have been, what was found and what followed, with dates and sources.`,
  lead: 'The team for reducing stunting visits each kecamatan to look back on its work (Refleksi Kinerja Terpadu, “integrated review of performance”). This board holds what has been published about these visits: plan, visit, findings and follow-up.',
  none: 'We have found no plan or visit in any publication.',
  plan: (day) => `Plan, ${formatPeriod(day, 'en')}:`,
  unseen: 'No date of a visit has been published for any kecamatan, nor any findings or follow-up.',
  count: (n, of) => `${n} of ${of}`,
  counted: {
    planned: 'kecamatan with a planned date',
    visited: 'visits published',
    findings: 'kecamatan with published findings',
    followedUp: 'kecamatan whose findings have all been followed up',
  },
  asOf: (day) =>
    `What is called past or to come is reckoned from the state of the data on ${formatDate(day, 'en')}.`,
  table: (round) => `Kecamatan by kecamatan, round of ${round}`,
  column: {
    area: 'Kecamatan',
    planned: 'Plan',
    visited: 'Visit',
    findings: 'Findings',
    followedUp: 'Follow-up',
  },
  day: (iso) => formatShortDate(iso, 'en'),
  long: (iso) => formatDate(iso, 'en'),
  findings: (n) => (n === 1 ? '1 finding' : `${n} findings`),
  followed: (n, of) => `${n} of ${of}`,
  told: 'Findings and follow-up, beside the figures',
  weighing: 'Weighing:',
  noFigure: 'no stunting figure has been published',
  found: (day) => `Published ${formatDate(day, 'en')}.`,
  followUp: 'Follow-up',
  open: {
    published: () => '',
    late: (due) =>
      due === undefined
        ? ''
        : `Follow-up was promised by ${formatDate(due, 'en')}; none has been published so far.`,
    'not-yet-due': (due) => (due === undefined ? '' : `Follow-up is promised by ${formatDate(due, 'en')}.`),
    'not-published': () => 'Its follow-up has not been published.',
  },
  area: {
    planned: (day) => `Planned: ${formatDate(day, 'en')}.`,
    visited: (day) => `Visited: ${formatDate(day, 'en')}.`,
    whole: (day) => `Planned for all kecamatan, from ${formatPeriod(day, 'en')}.`,
    unseen: {
      published: '',
      late: 'The planned date has passed; the visit has not been published.',
      'not-yet-due': 'The visit is still to come.',
      'not-published': 'The date of the visit has not been published.',
    },
    noFindings: 'Findings have not been published.',
    board: 'Board of all kecamatan',
  },
  simulated:
    'Plans, visits, findings and follow-ups by kecamatan on this board were made to try the display. None of it happened; do not quote it.',
};
