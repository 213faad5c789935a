import type { quote as indonesian } from '../id/quote.ts';

/** Around the sentences of a page that are ready to quote. */
export const quote: typeof indonesian = {
  heading: 'Ready to quote',
  copy: 'Copy',
  copyOther: 'Copy the Indonesian sentence',
  files: 'For a bibliography:',
  text: 'all sentences and APA, .txt',
  simulated: 'simulated; do not quote',
  released: 'This figure stays as it is in release',
  behind: 'The data as it stands has not been released. Cited here: the newest release,',
  reserved:
    'This site has no permanent address yet, so the address in that sentence cannot be opened; the release is known by its number.',
  unreleased: 'Not released yet: there is no release with a permanent address to cite.',
};
