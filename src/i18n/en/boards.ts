import type { boards as indonesian } from '../id/boards.ts';

/** What the boards share: visits, readiness of data, actions. */
export const boards: typeof indonesian = {
  files: 'Download the table:',
  sources: 'Sources',
  sourceOf: (n) => `source ${n}`,
  key: 'What the words in the table mean',
  holder: 'Who holds the data?',
  holds: (office, what) => `${office}: ${what}`,
  ask: 'Anybody may ask for it with a request for public information (UU 14/2008) to the Pejabat Pengelola Informasi dan Dokumentasi (PPID).',
  letter: 'A letter that is ready to print',
  progress: {
    published: 'published',
    late: 'past',
    'not-yet-due': 'to come',
    'not-published': 'not yet',
  },
  meaning: {
    published: 'published, with its date and source',
    late: 'its date has passed and nothing has been published. That does not mean that it was not done.',
    'not-yet-due': 'its date has not come yet',
    'not-published': 'not published, and no date is known',
  },
};
