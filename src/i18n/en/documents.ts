import { formatCount } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { formatSize } from '../format/size.ts';
import type { documents as indonesian } from '../id/documents.ts';
import { counted } from './words.ts';

/** Pages that list things: sources, files, areas; and the page about the site. */
export const documents: typeof indonesian = {
  sources: {
    title: 'Sources: every publication behind the figures',
    description: 'The whole list of publications that this site uses, with publisher, date and address.',
    heading: 'The source of each figure',
    lead: (n) =>
      `This site uses ${formatCount(n, 'en')} publications. Most are news reports that quote officials; we could not read the publishers’ own documents.`,
    evidence: {
      official: 'read in the publisher’s document',
      reported: 'quoted by the press or others',
      simulated: 'simulated, not measured',
    },
    figures: (n) => counted(formatCount(n, 'en'), 'figure', 'figures'),
    alreadyPublic: (open) =>
      `${counted(formatCount(open, 'en'), 'publication was', 'publications were')} announced by their publishers; small counts in them are shown as written there. Small counts of other publications are withheld.`,
    protected: 'small counts withheld',
    open: 'Open the source',
    undated: 'no date given',
    programmes: 'Surveys and registers named',
    said: 'Named by sources, not drawn by us',
    contradicted: 'Compared in:',
    list: 'List of publications',
  },
  data: {
    title: 'Data: download every figure',
    description: 'All data files of this site, the dictionary of columns, and the licence.',
    heading: 'Download and check',
    lead: 'Everything shown on this site is read from the files below. Pages of areas, maps, trends and comparisons have files of their own; their address is that of the page with .xlsx, -excel.csv, .csv or .json at its end.',
    files: 'Source files of the site',
    perPage: 'Files of each map',
    perArea: (n) =>
      `Files of each area: open the page of one of ${formatCount(n, 'en')} kecamatan and desa, and choose a download at its foot.`,
    dictionary: 'Dictionary of columns',
    column: 'Column',
    meaning: 'Meaning',
    indicators: 'Indicators',
    unit: 'Unit',
    licence: 'Licence',
    licenceText:
      'Anybody may use the collection and the text with attribution (CC BY 4.0). Rights in the original figures stay with their publishers; name both.',
    ledger: 'Ledger of rows',
    ledgerText: (rows, published, suppressed, superseded, rejected) =>
      `Rows in ${formatCount(rows, 'en')} = published ${formatCount(published, 'en')} + withheld ${formatCount(suppressed, 'en')} + superseded ${formatCount(superseded, 'en')} + rejected ${formatCount(rejected, 'en')}.`,
    size: (bytes) => formatSize(bytes, 'en'),
    fileNames: {
      observations: 'All figures, limits and states without a figure',
      statements: 'Statements of sources that are not drawn',
      contradictions: 'Figures that contradict each other, each side with its source',
      commitments: 'Promises and targets that were voiced, each with the figure that shows it',
      reflections:
        'Visits of the Refleksi Kinerja Terpadu to each kecamatan: plan, visit, findings, follow-up',
      readiness: 'Readiness: the data that is expected, and what is published of it by kecamatan and period',
      actions: 'Convergence actions year by year, and what is published of them',
      areas: 'Areas: code, name, other names, parent',
      indicators: 'Indicators and their definitions',
      targets: 'Targets with year and legal basis',
      publications: 'Publications',
      programmes: 'Surveys and registers',
      series: 'Series over time',
      systems: 'Services and systems around the figure, with their indicators',
      funnels: 'Funnel plots: centre and limits',
      ledger: 'Ledger of rows by file',
      setAside: 'Rows that are not published: superseded or rejected, without their counts',
      releases: 'Releases, and the hash of the present data',
      inputs: 'Publication files that were read, with size and SHA-256 hash',
      changes: 'Changes of figures from release to release, with old value, new value and reason',
      english: 'Sentences of the data in English',
      region: 'Settings of the site',
    },
    boundaries: {
      'region.topojson': 'Approximate boundaries of kecamatan and desa (TopoJSON)',
      'province.topojson': 'Approximate boundaries of kabupaten and kota (TopoJSON)',
    },
  },
  areas: {
    title: 'Kecamatan and desa',
    description: 'The names of all kecamatan, desa and kelurahan, each with its page.',
    heading: (kecamatan, desa) =>
      `${formatCount(kecamatan, 'en')} kecamatan, ${formatCount(desa, 'en')} desa and kelurahan`,
    lead: 'Choose a name to open its page. Some names of desa occur in two kecamatan; look at the kecamatan.',
    alphabet: 'By letter',
    letters: 'First letters',
    byKecamatan: 'By kecamatan',
    within: (kecamatan) => `Kec. ${kecamatan}`,
  },
  about: {
    title: 'About this site',
    description: 'Who runs this site and how to reach them.',
    heading: 'About this site',
    lead: (title) =>
      `${title} collects the stunting figures that have been published, puts their sources beside them, and shows what has not been published.`,
    notGovernment: 'This is not an official government site, and it speaks for no office.',
    maintainer: 'Run by',
    contact: 'Contact',
    noContact: 'There is no contact address yet. It will stand here as soon as there is one.',
    how: 'How it works',
    howText:
      'Figures are typed from publications into CSV files, checked by a program, and made into these pages. No figure is written on a page by hand. Program and data are open.',
    privacy: 'Privacy',
    privacyText:
      'This site sets no cookies, follows no visitor and loads nothing from anybody else. “Near me” computes distances on your device; your position is sent nowhere. Files with data on single children are refused by the program.',
    asOf: (day) => `Data as of ${formatDate(day, 'en')}.`,
  },
};
