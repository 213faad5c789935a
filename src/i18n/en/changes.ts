import { formatCount } from '../format/number.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import type { changes as indonesian } from '../id/changes.ts';
import { LOCALE_TAG } from '../locale.ts';
import { counted, listed } from './words.ts';

const figures = (n: string) => counted(n, 'figure', 'figures');
const KIND = {
  revised: (n: string) => `${figures(n)} revised`,
  suppressed: (n: string) => `${figures(n)} withheld`,
  withdrawn: (n: string) => `${figures(n)} withdrawn`,
  added: (n: string) => `${counted(n, 'new figure', 'new figures')}`,
};

const exact = new Intl.NumberFormat(LOCALE_TAG.en, { maximumFractionDigits: 10 });

/** What changed from release to release: the page of changes, the history of an area, the feed, and old releases. */
export const changes: typeof indonesian = {
  name: 'Changes of figures',
  title: 'Changes of figures: what was revised, withdrawn and added',
  description:
    'Every figure that changed from one release to the next: the old one, the new one and the reason.',
  lead: 'Publishers may revise official figures, and we may be wrong. Here stands every figure that changed from one release to the next: the old one, the new one and the reason. Old releases themselves are never changed.',
  first: 'There is one release so far, and the figures of this site have not changed since.',
  noRelease: 'There is no release yet, so no change can be recorded.',
  protectedNote:
    'Figures that are now withheld to protect small counts are no longer named here, even if they were once published.',
  files: 'All changes',
  feed: 'Subscribe (Atom)',
  noFeed: 'The Atom feed will be there as soon as this site has a permanent address.',
  releases: 'All releases',
  day: (iso) => formatDate(iso, 'en'),
  release: (day) => `Release of ${formatDate(day, 'en')}`,
  unreleased: 'Since the newest release (not released yet)',
  since: (day) => `against the release of ${formatDate(day, 'en')}`,
  firstRelease: 'The first release.',
  sameAsBefore: 'No figure changed; only what stands around them did.',
  withdrawn: (day, reason) => `This release was withdrawn on ${formatDate(day, 'en')}. Reason: ${reason}`,
  counts: (kinds) =>
    listed(kinds.filter(([, n]) => n > 0).map(([kind, n]) => KIND[kind](formatCount(n, 'en')))),
  more: (n) => `${counted(formatCount(n, 'en'), 'more change is', 'more changes are')} in the file.`,
  inPlace: (n, areas) =>
    `${counted(formatCount(n, 'en'), 'change', 'changes')}${areas > 1 ? ` in ${formatCount(areas, 'en')} areas` : ''}`,
  figure: (indicator, period, programme) => `${indicator}, ${formatPeriod(period, 'en')} (${programme})`,
  other: 'figure of another source, not drawn',
  said: 'only named by a source',
  became: (before, after) => `${before} became ${after}`,
  appeared: (after) => `new: ${after}`,
  gone: (before) => `${before}, now withdrawn`,
  nowWithheld: (words) => `now ${words}`,
  samePrinted: 'the figure is the same, its details changed',
  withheld: 'a figure that is now withheld',
  of: (part, whole) => `${formatCount(part, 'en')} of ${formatCount(whole, 'en')}`,
  printed: (percent) => `printed ${exact.format(percent)}%`,
  exact: (value) => `exactly ${exact.format(value)}`,
  interval: (low, high) => `interval ${exact.format(low)}–${exact.format(high)}`,
  from: (publisher) => `according to ${publisher}`,
  quoted: (text) => `“${text}”`,
  reason: 'Reason',
  noReason: 'the publisher gave no reason',
  summed: 'summed again from the figures of the areas below',
  compared: 'release before',
  history: 'History of changes',
  historyLead: 'Figures on this page that changed from release to release, newest first.',
  older: (n) => `${counted(formatCount(n, 'en'), 'more change is', 'more changes are')} recorded on the page`,
  later: {
    revised: (figure, before, after) =>
      `${figure}: this figure was later revised to ${after}; on this page it is still ${before}.`,
    withheld: (figure) => `${figure}: this figure was later withheld to protect small counts.`,
    withdrawn: (figure) => `${figure}: this figure was later withdrawn.`,
    others: (n) =>
      `${counted(formatCount(n, 'en'), 'other figure', 'other figures')} on this page changed too.`,
    inRelease: (n) =>
      `${counted(formatCount(n, 'en'), 'figure', 'figures')} of this release ${n === 1 ? 'was' : 'were'} later revised, withheld or withdrawn.`,
    sinceBefore: (words) => `Against the release before: ${words}.`,
  },
  feedWords: {
    title: (site) => `${site}: releases and changes of figures`,
    subtitle: 'New releases, figures revised or withdrawn, and withdrawn releases.',
    release: (day, counts) => `Release of ${formatDate(day, 'en')}${counts === '' ? '' : `: ${counts}`}`,
    first: 'The first release.',
    same: 'No figure changed since the release before.',
    areas: (names, more) =>
      `Areas: ${names.join(', ')}${more > 0 ? ` and ${formatCount(more, 'en')} more` : ''}.`,
    withdrawn: (day) => `Release of ${formatDate(day, 'en')} withdrawn`,
    withdrawnLater: 'This release was later withdrawn.',
    rights: 'Compilation and text: CC BY 4.0.',
  },
};
