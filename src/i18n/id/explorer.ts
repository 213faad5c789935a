import { mapWords } from './mapWords.ts';
import { states } from './states.ts';

/**
 * What the explorer's program says: plain templates, because the page brings them along and the program needs no
 * language of its own. `{0}`, `{1}` … stand for numbers, periods and names, written as the page's language does.
 */
export const explorer = {
  /** A number of each measure. */
  number: { value: '{0}%', change: '{0} poin', gap: '{0} poin', coverage: '{0}%', width: '{0} poin' },
  /** The heading of its column. */
  column: { value: 'Angka', change: 'Perubahan', gap: 'Jarak', coverage: 'Cakupan', width: 'Lebar rentang' },
  incomplete: states.incomplete,
  mark: 'SIMULASI, bukan hasil ukur.',
  between: '{0} ke {1}',
  undetermined: 'belum tentu berubah',
  notComparable: 'belum bisa dibandingkan',
  counted: '{0} dari {1} balita diukur',
  interval: 'rentang 95%: {0}–{1}%',
  coverage: 'cakupan {0}%',
  lowCoverage: 'cakupan {0}%, rendah',
  change: '{0} poin sejak {3} ({1} sampai {2})',
  noChange: 'perubahan sejak {0}: belum bisa dihitung',
  above: '{0} poin di atas {1}% (target survei {2})',
  below: '{0} poin di bawah {1}% (target survei {2})',
  onTarget: 'tepat di {1}% (target survei {2})',
  source: 'Sumber',
  open: 'Buka halaman',
  compare: 'Bandingkan',
  apart: 'Keluarkan dari perbandingan',
  rows: '{0} dari {1} wilayah ditampilkan.',
  noRows: 'Tidak ada wilayah yang cocok.',
  prompt: 'Sentuh, tunjuk, atau pilih wilayah di peta untuk membaca angkanya.',
  unreachable: 'Angka belum bisa diambil. Periksa jaringan, lalu muat ulang halaman ini.',
  chosen: 'Bandingkan {0} wilayah',
  full: 'Paling banyak empat wilayah. Keluarkan satu dahulu.',
  noun: { kecamatan: 'kecamatan', desa: 'desa dan kelurahan' },
  reaching: '{0} atau lebih',
  play: 'Putar',
  stop: 'Berhenti',
  simulated: 'simulasi',
  partial: 'baru {0} dari {1} desa/kelurahan',
  /** By class of the map. */
  state: {
    p0: states.zero,
    ps: states.name.suppressed,
    pu: states.name['not-measured'],
    pl: states.name['not-reported'],
    pk: states.name.contradicted,
    pb: states.name.bound,
    kosong: states.name['not-published'],
  },
  map: mapWords,
  protected: states.reason.protected(),
};

/** The words of the explorer in some language. */
export type ExplorerWords = typeof explorer & { readonly small: string };
