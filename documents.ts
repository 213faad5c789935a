import { formatCount } from '../format/number.ts';
import { formatDate } from '../format/period.ts';
import { formatSize } from '../format/size.ts';
import type { documents as Indonesian } from '../id/documents.ts';
import { counted } from './words.ts';

/** Pages that list things: sources, files, areas; and the page about the site. */
export const documents: typeof Indonesian = {
  sources: {
    title: 'Sources: all publications behind the figures',
    description: 'All publications that this site uses, with publisher, date and address.',
    heading: 'The source of every figure',
    lead: (n) =>
      `This site uses ${counted(n, 'publication')}. Most are news reports that quote officials; we could not read the publishers’ own documents yet.`,
    evidence: {
      official: 'read in the publisher’s own document',
      reported: 'quoted by the press or others',
      simulated: 'simulated, not measured',
    },
    figures: (n) => counted(n, 'figure'),
    alreadyPublic: (open) =>
      `${counted(open, 'publication')} ${open === 1 ? 'was' : 'were'} already made public by the publisher; small counts in ${open === 1 ? 'it' : 'them'} are shown as they were written there. Small counts from other publications are withheld.`,
    protected: 'small counts withheld',
    open: 'Open the source',
    undated: 'no date given',
    programmes: 'Surveys and registers named here',
    said: 'Said by a source, not drawn by us',
    contradicted: 'Compared in:',
    list: 'List of publications',
  },
  data: {
    title: 'Data: download all figures',
    description: 'All data files of this site, the dictionary of their columns, and their licence.',
    heading: 'Download and check',
    lead: 'Everything shown on this site is read from the files below. The pages of areas, maps, trends and comparisons have files of their own as well; their addresses are those of the Indonesian page, ending in .xlsx, -excel.csv, .csv or .json. Column names are English; the workbook’s dictionary is in both languages.',
    files: 'Source files of the site',
    perPage: 'Files by map',
    perArea: (n) =>
      `Files by area: open the page of one of the ${formatCount(n, 'en')} kecamatan and desa, and choose a download at its foot.`,
    dictionary: 'Dictionary of columns',
    column: 'Column',
    meaning: 'Meaning',
    indicators: 'Indicators',
    unit: 'Unit',
    licence: 'Licence',
    licenceText:
      'Anybody may use the collection of data and the text, naming the source (CC BY 4.0). Rights in the original figures stay with their publishers; name both.',
    ledger: 'Ledger of rows',
    ledgerText: (rows, published, suppressed, superseded, rejected) =>
      `Rows in ${formatCount(rows, 'en')} = published ${formatCount(published, 'en')} + withheld ${formatCount(suppressed, 'en')} + superseded ${formatCount(superseded, 'en')} + rejected ${formatCount(rejected, 'en')}.`,
    size: (bytes) => formatSize(bytes, 'en'),
    fileNames: {
      observations: 'All figures, limits, and states without a figure',
      statements: 'Statements of sources that are not drawn',
      contradictions: 'Contradictory figures, each side with its source',
      commitments: 'Promises and targets that were voiced, each with the figures that show it',
      areas: 'Areas: code, name, other names, parent',
      indicators: 'Indicators and their definitions',
      targets: 'Targets with their year and basis',
      publications: 'Publications',
      programmes: 'Surveys and registers',
      series: 'Series over time',
      funnels: 'Funnel plots: central figure and limits',
      ledger: 'Ledger of rows by file',
      setAside: 'Rows that are not published: superseded or rejected, without their counts',
      releases: 'Releases, and the fingerprint of the data as they stand',
      inputs: 'Files of publications that were read, with size and SHA-256 fingerprint',
      changes: 'Changes of figures from release to release: old figure, new figure, and the reason',
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
    lead: 'A kecamatan is a subdistrict; a desa is a village and a kelurahan an urban one. Choose a name to open its page. Some names of desa occur in two kecamatan; look at the kecamatan.',
    alphabet: 'By alphabet',
    letters: 'First letters',
    byKecamatan: 'By kecamatan',
    within: (kecamatan) => `Kec. ${kecamatan}`,
  },
  about: {
    title: 'About this site',
    description: 'Who runs this site, and how to reach them.',
    heading: 'About this site',
    lead: (title) =>
      `${title} collects the stunting figures that have been made public, puts their sources beside them, and shows what has not been published yet.`,
    notGovernment: 'This is not an official government site and does not speak for any office.',
    maintainer: 'Maintained by',
    contact: 'Contact',
    noContact: 'A contact address has not been decided yet. Once there is one, it stands here.',
    how: 'How it works',
    howText:
      'Figures are typed from publications into CSV files, checked by a program, and made into these pages. No figure on a page is written by hand. The program and its data are open.',
    privacy: 'Privacy',
    privacyText:
      'This site sets no cookies, tracks nobody, and loads nothing from others. “Near me” works out distances on your device; your position is sent nowhere. Files with data on single children are refused by the program.',
    asOf: (day) => `Data as of ${formatDate(day, 'en')}.`,
  },
};
