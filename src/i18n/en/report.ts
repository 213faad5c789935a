import { formatDate } from '../format/period.ts';
import type { report as indonesian } from '../id/report.ts';

/** How an error in a figure is reported: the block on every page with figures. */
export const report: typeof indonesian = {
  heading: 'Report an error in a figure',
  lead: 'Say what is wrong, what is right, and its source. Do not add identity numbers, names or addresses of children.',
  mail: 'Write an e-mail',
  form: 'Open the form',
  site: 'Open the contact page',
  paste: 'Then paste this text:',
  noContact: 'There is no contact address yet. Keep this text, and send it as soon as there is one.',
  copy: 'Copy the report',
  policy: 'How errors are corrected',
  subject: (title) => `Error in a figure: ${title}`,
  page: (address) => `Page: ${address}`,
  area: (name, code) => `Area: ${name} (${code})`,
  whichArea: 'Area: ',
  figure: (words) => `Figure: ${words}`,
  period: (words) => `Period: ${words}`,
  publication: (words) => `Publication: ${words}`,
  release: (id, day) => `Release: ${id ?? `not released, data as of ${formatDate(day, 'en')}`}`,
  behind: (id, day) => `Release: not released, data as of ${formatDate(day, 'en')}; newest release ${id}`,
  simulated: 'Simulated figure.',
  blanks: 'What is wrong:\n\nWhat is right:\n\nIts source (address or document):\n',
};
