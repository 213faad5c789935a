/** How a map is told to those who do not see it: templates, for the explorer's program has no language of its own. */
export const mapWords = {
  map: 'Peta {0} {1}. ',
  none: 'Dari {0} {1} belum ada yang punya angka.',
  range: '{0} dari {1} {2} punya angka, dari {3} ({4}) sampai {5} ({6}).',
  reaching: ' {0} berada di {1}.',
  noneReaching: 'Tidak ada yang',
  cluster:
    ' Kelompok terbesar yang berdampingan di angka itu, menurut batas perkiraan: {0} {1} di bagian {2}, {3}.',
  within: 'semuanya di Kecamatan {0}',
  among: 'antara lain {0}',
  without: ' Tanpa angka: {0}.',
  /** Eighths of a turn clockwise from the east; the last is for what lies in the middle. */
  parts: [
    'timur',
    'tenggara',
    'selatan',
    'barat daya',
    'barat',
    'barat laut',
    'utara',
    'timur laut',
    'tengah',
  ],
};

/** The words on a map in some language. */
export type MapWords = typeof mapWords;
