import { formatCount, formatDecimal } from '../format/number.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import type { releases as indonesian } from '../id/releases.ts';

const METHODS = { survey: 'survey', registry: 'weighing', administrative: 'record' };

/** Releases: their list, their pages, and what stands above a frozen page. */
export const releases: typeof indonesian = {
  list: {
    title: 'Releases: figures that change no more',
    description:
      'All releases of the data: the figures as they stood on one day, frozen with their hash, to be cited.',
    heading: 'Releases',
    lead: 'A release is the state of all figures of this site on one day. Its files never change and stay at their address, so cite a release, not a page that changes with the data. Pages of releases are in Indonesian; each has an English sentence to quote.',
    none: 'There is no release yet.',
    newest: 'newest',
    withdrawn: (day) => `withdrawn on ${formatDate(day, 'en')}`,
    same: 'The figures of the site are those of the newest release.',
    changed:
      'The data of the site has changed since the newest release. Changed figures can be cited after the next one.',
    simulated: 'Simulated figures never enter a release.',
    hash: 'Hash',
    release: 'Release',
    note: 'Note',
    all: 'All releases, newest first',
  },
  day: (iso) => formatDate(iso, 'en'),
  banner: {
    old: 'An old release.',
    newest: 'This is the newest release.',
    current: 'Figures of today',
    changes: 'What changed',
  },
  page: {
    title: (place, day) => `${place}, release of ${formatDate(day, 'en')}`,
    stamp: (day) => `Release of ${formatDate(day, 'en')}`,
    contents: 'what is in this release',
    figures: 'Figures of this release',
    area: 'Area',
    period: 'Period',
    figure: 'Figure',
    base: 'Of',
    source: 'Source',
    method: 'Method',
    methods: METHODS,
    row: (indicator, method, period, figure, base) =>
      `${indicator}, ${METHODS[method]} ${formatPeriod(period, 'en')}: ${figure}${base === '' ? '' : ` (${base})`}.`,
    others: (n) => `${formatCount(n, 'en')} older figures are in the CSV and JSON.`,
    headline: (percent) => `${formatDecimal(percent, 'en')}%`,
    at: (period) => formatPeriod(period, 'en'),
    counts: (part, whole) =>
      `${part === undefined ? '' : `${formatCount(part, 'en')} / `}${formatCount(whole, 'en')}`,
    files: 'Files',
    text: 'citation',
    desa: 'Desa and kelurahan',
    kecamatan: 'Kecamatan',
  },
  verify: {
    heading: 'Files and how to verify them',
    lead: 'The files below stay the same byte for byte. The name of a release has the first eight digits of the SHA-256 of all its data (published.json).',
    caption: 'Files of this release',
    file: 'File',
    bytes: 'Bytes',
    rows: 'Rows',
    hash: 'SHA-256',
    areas: (n) => `CSV, JSON and citations of each area (${formatCount(n, 'en')} areas) are on its own page.`,
    how: 'Download files and SHA256SUMS into one folder, then run:',
    cite: (site, day) => `Cite as: ${site}, release of ${formatDate(day, 'en')}.`,
  },
  withdrawn: {
    title: (day) => `The release of ${formatDate(day, 'en')} was withdrawn`,
    text: (day) =>
      `This release was withdrawn on ${formatDate(day, 'en')}. Its figures and files are no longer available.`,
    reason: 'Reason',
    hash: 'Hash (SHA-256) of the withdrawn archive',
    instead: 'Other releases',
  },
};
