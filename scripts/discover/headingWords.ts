import type { AreaLevel } from '../../src/model/area.ts';

/** What a heading says by itself, before its neighbours are looked at. */
export type Meaning =
  | { readonly kind: 'area-code' | 'bps-code' | 'area-name'; readonly level: AreaLevel | undefined }
  | { readonly kind: 'concept'; readonly concept: string };

const concept = (word: string): Meaning => ({ kind: 'concept', concept: word });
const code = (level?: AreaLevel): Meaning => ({ kind: 'area-code', level });
const bps = (level?: AreaLevel): Meaning => ({ kind: 'bps-code', level });
const name = (level?: AreaLevel): Meaning => ({ kind: 'area-name', level });

/** Headings by their folded spelling (lower case, letters and digits only), as offices write them. */
export const HEADINGS: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      [code(), 'kode kodewilayah kodearea kodekemendagri kodedagri idkemendagri iddagri code areacode'],
      [code('desa'), 'kodedesa kodekelurahan kodedesakelurahan kodekelurahandesa kodedesakel kodekeldesa'],
      [code('kecamatan'), 'kodekecamatan kodekec'],
      [code('kabupaten'), 'kodekabupaten kodekabupatenkota kodekabkota kodekab'],
      [code('provinsi'), 'kodeprovinsi kodeprov'],
      [bps(), 'kodebps idbps'],
      [name('desa'), 'desa kelurahan desakelurahan kelurahandesa desakel keldesa kel'],
      [name('puskesmas'), 'puskesmas pukesmas unitkerja unitkerjapuskesmas'],
      [name('kecamatan'), 'kecamatan kec'],
      [name('kabupaten'), 'kabupaten kabupatenkota kabkota kabkot kab'],
      [name('provinsi'), 'provinsi prov'],
      [name(), 'nama wilayah namawilayah area daerah'],
      [concept('period.year'), 'tahun thn year tahundata'],
      [concept('period.month'), 'bulan bln month bulanpengukuran bulantimbang'],
      [concept('period.quarter'), 'triwulan tw kuartal quarter'],
      [concept('period'), 'periode period periodeupdate bulantahun tahunbulan waktu'],
      [concept('date'), 'tanggal tgl tanggalpengukuran tanggaldata'],
      [
        concept('entered-at'),
        'waktuinput tanggalinput tglinput waktuentri tanggalentri waktuentry updatedat',
      ],
      [concept('status'), 'status'],
    ] as const
  ).flatMap(([meaning, spellings]) =>
    spellings
      .split(' ')
      .flatMap((spelling) => [spelling, `nama${spelling}`].map((word) => [word, meaning] as const)),
  ),
);

/** Prefixes that say whose codes and names a column holds. */
export const AUTHORITIES: readonly (readonly [prefix: string, isBps: boolean])[] = [
  ['bps', true],
  ['kemendagri', false],
  ['dagri', false],
];

/** Words of a count's heading that do not change what is counted. */
export const FILLERS: ReadonlySet<string> = new Set(
  'jumlah jml total banyaknya yang yg balita anak data kasus di dan tb pb tbu tinggi panjang badan sd bulan bln tahun th orang jiwa'.split(
    ' ',
  ),
);

/** Counts by the words that are left of a heading, in alphabetical order. */
export const COUNTS: ReadonlyMap<string, string> = new Map([
  ['stunting', 'stunted'],
  ['pendek sangat stunting', 'stunted'],
  ['pendek pendek sangat', 'stunted'],
  ['pendek', 'short'],
  ['pendek stunting', 'short'],
  ['pendek sangat', 'severely-stunted'],
  ['diukur', 'measured'],
  ['ditimbang', 'weighed'],
  ['sasaran', 'target-population'],
  ['populasi', 'target-population'],
]);
