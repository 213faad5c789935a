import fc from 'fast-check';

/** Everything about a file that must not change what it says. */
export interface Shape {
  readonly encoding: (typeof ENCODINGS)[number];
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly endsWithLine: boolean;
  readonly quotes: 'needed' | 'all';
  readonly saysSep: boolean;
  readonly titles: readonly string[];
  readonly blankBelowTitles: boolean;
  readonly header: 'one' | 'grouped' | 'sexes';
  readonly numbersColumns: boolean;
  readonly spelling: { readonly pick: number; readonly fold: (typeof FOLDS)[number] };
  readonly figures: Figures;
  readonly numbers: 'plain' | 'point' | 'comma' | 'space';
  readonly percent: { readonly digits: 1 | 2; readonly sign: (typeof SIGNS)[number] };
  readonly nothing: (typeof MARKS)[number];
  readonly period: number;
  readonly area: {
    readonly columns: number;
    readonly prefix: number;
    readonly fold: (typeof NAME_FOLDS)[number];
  };
  readonly invisible: (typeof INVISIBLE)[number];
  readonly order: number;
  readonly rowOrder: number;
  readonly hasRowNumbers: boolean;
  readonly hasNotes: boolean;
  readonly breaksHeading: boolean;
  readonly emptyColumns: number;
  readonly total: (typeof TOTALS)[number];
  readonly footnotes: readonly string[];
  readonly blankAboveFootnotes: boolean;
}

/** Which columns of figures there are. */
export interface Figures {
  readonly target: boolean;
  readonly weighed: boolean;
  readonly measured: boolean;
  readonly parts: boolean;
  readonly stunted: boolean;
  readonly prevalence: boolean;
}

export const ENCODINGS = [
  'utf-8',
  'utf-8 with mark',
  'windows-1252',
  'utf-16le with mark',
  'utf-16be with mark',
  'utf-16le',
  'utf-16be',
] as const;
const FOLDS = ['as is', 'upper', 'lower', 'underscores', 'joined', 'spaced'] as const;
const NAME_FOLDS = ['as is', 'upper', 'lower', 'joined', 'spaced'] as const;
const SIGNS = ['', '%', ' %', '% %'] as const;
const MARKS = ['', '-', 'N/A', '0/0', '0', '–'] as const;
const INVISIBLE = ['', '\u00a0', '\u200b', '\ufeff'] as const;
const TOTALS = ['', 'TOTAL', 'Jumlah', 'JUMLAH TOTAL', 'Total'] as const;
const TITLES = [
  'REKAPITULASI STATUS GIZI BALITA',
  'Kabupaten Rekaan – Provinsi Contoh',
  'Puskesmas, desa, dan kelurahan',
  'Hasil penimbangan; angka sementara',
  'Tabel 44 "Status Gizi"',
];
const FOOTNOTES = [
  'Sumber: Dinas Kesehatan Kabupaten Rekaan',
  'Keterangan: angka sementara, dapat berubah',
  '*) belum semua posyandu melapor',
  'Catatan: pendek dan sangat pendek menurut TB/U',
];

const figures: fc.Arbitrary<Figures> = fc
  .record({
    target: fc.boolean(),
    weighed: fc.boolean(),
    measured: fc.boolean(),
    parts: fc.boolean(),
    stunted: fc.boolean(),
    prevalence: fc.boolean(),
  })
  .map((asked) => ({
    ...asked,
    measured: asked.measured || !(asked.weighed || asked.target),
    stunted: asked.stunted || !asked.parts,
  }));

/** Any shape of a file. */
export const shape: fc.Arbitrary<Shape> = fc.record({
  encoding: fc.constantFrom(...ENCODINGS),
  delimiter: fc.constantFrom<Shape['delimiter']>(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom<Shape['lineEnd']>('\n', '\r\n', '\r'),
  endsWithLine: fc.boolean(),
  quotes: fc.constantFrom<Shape['quotes']>('needed', 'all'),
  saysSep: fc.integer({ min: 0, max: 9 }).map((one) => one === 9),
  titles: fc.uniqueArray(fc.constantFrom(...TITLES), { maxLength: 3 }),
  blankBelowTitles: fc.boolean(),
  header: fc.constantFrom<Shape['header']>('one', 'one', 'grouped', 'sexes'),
  numbersColumns: fc.integer({ min: 0, max: 4 }).map((one) => one === 4),
  spelling: fc.record({ pick: fc.nat(999), fold: fc.constantFrom(...FOLDS) }),
  figures,
  numbers: fc.constantFrom<Shape['numbers']>('plain', 'plain', 'point', 'comma', 'space'),
  percent: fc.record({ digits: fc.constantFrom<1 | 2>(1, 2), sign: fc.constantFrom(...SIGNS) }),
  nothing: fc.constantFrom(...MARKS),
  period: fc.nat(999),
  area: fc.record({ columns: fc.nat(999), prefix: fc.nat(999), fold: fc.constantFrom(...NAME_FOLDS) }),
  invisible: fc.constantFrom(...INVISIBLE),
  order: fc.nat(99_999),
  rowOrder: fc.nat(99_999),
  hasRowNumbers: fc.boolean(),
  hasNotes: fc.boolean(),
  breaksHeading: fc.boolean(),
  emptyColumns: fc.integer({ min: 0, max: 3 }),
  total: fc.constantFrom(...TOTALS),
  footnotes: fc.uniqueArray(fc.constantFrom(...FOOTNOTES), { maxLength: 2 }),
  blankAboveFootnotes: fc.boolean(),
});
