import type { comparePage as indonesian } from '../id/comparePage.ts';

/** What the page of comparisons says. */
export const comparePage: typeof indonesian = {
  title: (region) => `Compare areas of ${region}`,
  heading: 'Compare areas',
  description: (region) =>
    `Up to four kecamatan or desa of ${region} on one scale, with intervals and a sentence that says whether they really differ.`,
  lead: 'Choose up to four kecamatan or desa. Their lines are drawn on one scale, and the sentence below says whether they differ or whether it may be chance.',
  nothing: 'We have found no figures for kecamatan or desa, so there is nothing to compare yet.',
  without:
    'Comparing areas of your own choice needs JavaScript. Without it, the tables of kecamatan and desa have the same figures, with their intervals.',
  choices: 'Choices of the comparison',
  add: 'Add an area',
  choose: 'Choose a kecamatan or desa',
  kecamatan: (name) => `Kecamatan ${name}`,
  chosen: 'Areas compared',
  figures: 'Figures of each area',
  pairs: 'Pair by pair',
  method:
    'Intervals are computed for all pairs at once (Bonferroni correction), so that more pairs do not make chance look real. Thin line: 95% interval of each figure.',
  map: 'Choose on the map',
  maps: 'Maps and tables',
};
