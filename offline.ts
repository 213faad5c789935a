import type { offline as Indonesian } from '../id/offline.ts';

/** Reading without a network. */
export const offline: typeof Indonesian = {
  title: 'Reading without a network',
  description: 'Pages that you have opened stay open to you without a network. A list of the pages kept.',
  lead: 'Your browser keeps the pages of this site that you have opened, and opens them again without a network or on a slow one.',
  missing:
    'You were on your way to another page? Then there is no network now, and that page has not been opened in this browser before. Reload it once the network is back.',
  list: 'Pages kept',
  empty: 'Nothing has been kept yet, or this browser keeps no pages.',
  freshness: 'A page is kept as it was when you last opened it; the date of its data stands at its foot.',
  limit:
    'Files to download are not kept. When there is no room left, the page not opened for longest goes first.',
  yours:
    'What is kept is only on your device and is sent nowhere. Clearing the site’s data in the browser’s settings removes it.',
  home: 'To the front page',
  areas: 'All kecamatan and desa',
};
