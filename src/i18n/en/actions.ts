import { formatDecimal } from '../format/number.ts';
import { formatShortDate } from '../format/shortDate.ts';
import { type actions as indonesian, actions as words } from '../id/actions.ts';

/** The yearly checklist of convergence actions. */
export const actions: typeof indonesian = {
  name: 'Convergence actions',
  title: (place) => `Convergence actions in ${place}, year by year`,
  description: (place) =>
    `Which actions ${place} is to take each year to reduce stunting, and what has been published about them.`,
  lead: 'Each kabupaten and kota is asked to take a number of actions so that the programmes of all offices meet in the same families (aksi konvergensi). What it did is assessed every year. The list may change from year to year.',
  none: 'There is no list of actions for this region yet.',
  silent: (place) =>
    `We have found no publication that says what ${place} completed, or how it was assessed. That does not mean that nothing was done.`,
  years: (years) => words.years(years),
  count: (n) => (n === 1 ? '1 action' : `${n} actions`),
  unknown:
    'We have not found the list of actions for this time. In 2025 the Ministry of Home Affairs changed the convergence actions; we have not read its new list.',
  number: 'No.',
  action: 'Action',
  state: {
    done: 'completed',
    partly: 'in part',
    'not-done': 'not done',
  },
  day: (iso) => formatShortDate(iso, 'en'),
  score: (score) => `score ${formatDecimal(score, 'en')}`,
};
