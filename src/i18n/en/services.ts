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
  column: { indicator: 'Measure', definition: 'What it means' },
  unpublished: 'not published',
  held: (offices) => `Held by ${offices.join('; ')}.`,
  ask: 'Letter that asks for it',
  source: 'Source',
};
