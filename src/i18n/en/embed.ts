import type { embed as indonesian } from '../id/embed.ts';

/** Maps and charts that stand in a frame of another site, and the code to put them there. */
export const embed: typeof indonesian = {
  title: {
    map: (heading) => `Map: ${heading}`,
    kecamatan: (name, noun) => `Map of ${noun} in ${name}`,
    desa: (name, within) => `Where ${name} lies in ${within}`,
    trend: (place) => `Stunting in ${place} from year to year`,
    areaTrend: (name, within) => `Stunting in ${name}, ${within}`,
  },
  simulated: (title) => `${title} (simulated, not measured)`,
  charts: 'Charts',
  foot: {
    more: (site) => `More at ${site}`,
    points: 'The source of each point is in the table of that page.',
    release: (id) => `release ${id}`,
    licence: 'CC BY 4.0',
    notGovernment: 'Not an official government site.',
  },
  block: {
    summary: 'Embed in another site',
    map: 'Map in a frame:',
    trend: 'Chart in a frame:',
    picture: 'Picture (in Indonesian), also as .svg:',
    noAddress: 'This site has no permanent address yet: write it before src yourself.',
    credit: 'Source and licence are inside.',
  },
};
