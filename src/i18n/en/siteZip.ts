import type { siteZip as indonesian } from '../id/siteZip.ts';

/** The ZIP of the whole site, on the page of data. */
export const siteZip: typeof indonesian = {
  heading: 'Without the internet',
  link: 'The whole site in one ZIP',
  explain:
    'For a flash drive: extract it, then open index.html. All pages, maps, tables, CSV and Excel files can be read without the internet; BACA-DULU.txt inside explains how, in Indonesian.',
};
