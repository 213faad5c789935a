import { formatShort } from '../format/number.ts';
import type { services as indonesian } from '../id/services.ts';

/** The pages of the services and programmes around the prevalence. */
export const services: typeof indonesian = {
  name: 'Services and programmes',
  title: (place) => `Services and programmes against stunting in ${place}: figures and who holds them`,
  description: (place) =>
    `Immunisation, breastfeeding, sanitation, village cadres, convergence and reporting in ${place}: the newest published figure, or who holds it.`,
  lead: 'Stunting is prevented by many services, and each keeps records of its own. Here is what is recorded, who runs it, and the newest figure that was published. Where there is none, the page says who holds it.',
  none: 'No services are listed for this area yet.',
  published: (n, of) => `${n} of ${of} measures have a published figure for this area.`,
  runBy: (offices) => `Run by ${offices}.`,
  unpublished: 'not published',
  held: (offices) => `Held by ${offices.join('; ')}.`,
  ask: 'Letter that asks for it',
  pageTitle: (label, place) => `${label} in ${place}`,
  pageDescription: (label, place) =>
    `${label} in ${place}: what it means, the published figures, their sources, and who holds them.`,
  definedBy: 'Defined by',
  newest: 'Newest figure',
  trend: 'Over time',
  line: (name, points) => `${name}: ${points}.`,
  map: (period) => `By kecamatan, ${period}`,
  all: 'All figures and their sources',
  unjoined: 'Points are not joined: their denominators may differ from year to year.',
  kecamatan: 'Kecamatan',
  mapped: (n, of, period) => `${n} of ${of} have a figure, ${period}`,
  without: (names) => `These data leave out kecamatan that have only kelurahan (urban villages): ${names}.`,
  answer: { yes: 'yes', no: 'no' },
  table: 'Table by kecamatan, scrolls sideways',
  sorted: 'In percent, from the highest in the last period',
  period: (text) => text.replace(/^\p{L}+ (\d) (\d{4})$/u, 'Q$1 $2'),
  classes: (noun) => `Number of ${noun} by class`,
  legend: (better, turn, noun) => {
    const square = `Each square is one ${noun}.`;
    if (better === 'none') return square;
    const [above, below] = [`${formatShort(turn, 'en')}% and over`, `below ${formatShort(turn, 'en')}%`];
    return better === 'higher'
      ? `${square} Higher is better: cool colours ${above}, warm colours ${below}.`
      : `${square} Lower is better: cool colours ${below}, warm colours ${above}.`;
  },
};
