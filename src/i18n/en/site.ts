import { formatDate } from '../format/period.ts';
import type { site as indonesian } from '../id/site.ts';

/** What every page carries. */
export const site: typeof indonesian = {
  skip: 'Skip to content',
  crumbs: 'Where this page is',
  nav: {
    label: 'Main',
    map: 'Map',
    explore: 'Explore',
    trend: 'Trend',
    areas: 'Kecamatan and desa',
    data: 'Data',
    method: 'Method',
  },
  footer: {
    notGovernment: 'Not an official government site.',
    licence: 'Data and text are licensed CC BY 4.0. Readable without scripts, trackers or downloaded fonts.',
    boundaries: 'Boundaries on maps are approximations from village points, not official boundaries.',
    asOf: (day) => `Data as of ${formatDate(day, 'en')}.`,
    sources: 'Sources',
    contradictions: 'Figures that contradict each other',
    about: 'About and contact',
  },
  simulation: {
    tag: 'simulated',
    lettering: 'SIMULATED',
    notMeasured: 'not measured',
    described: 'Simulated, not measured.',
    label: 'Note on simulation',
    note: 'Figures of kecamatan and desa on this page come from a formula, not from measurement.',
    detail: 'Simulated figures are in italics. Figures of the kabupaten, province and country are real.',
    footer:
      'This site was built with a simulated layer to try it out. Do not quote figures that are marked as simulated.',
  },
  source: 'Source',
  sources: 'Sources',
  notFound: {
    title: 'Page not found',
    text: 'There is nothing at this address. It may be mistyped, or the page has moved.',
    home: 'To the front page',
    areas: 'Find a kecamatan or desa',
  },
};
