import type { offline as indonesian } from '../id/offline.ts';

/** Reading without a network. */
export const offline: typeof indonesian = {
  title: 'Reading without a network',
  description: 'Pages that you opened before still open without a network. The list of stored pages.',
  lead: 'Your browser stores the pages of this site that you open; they open again without a network, or when it is slow.',
  missing:
    'You were going to another page and came here? Then there is no network now, and this browser has never opened that page. Load it again when the network is back.',
  list: 'Stored pages',
  empty: 'Nothing is stored yet, or this browser does not store pages.',
  freshness: 'A stored page shows what it said when you last opened it; the date of its data is at its foot.',
  limit: 'Downloads are not stored. When the store is full, the page not opened for longest goes first.',
  yours:
    'The store is on your device only and is sent nowhere. Clearing the site’s data in the browser’s settings removes it.',
  home: 'To the front page',
  areas: 'All kecamatan and desa',
};
