import { states } from './states.ts';

/** What the program of comparisons says, in templates that its page brings along. */
export const compareWords = {
  remove: 'Keluarkan {0}',
  none: 'Belum ada wilayah yang dipilih.',
  full: 'Sudah empat wilayah. Keluarkan satu dahulu.',
  unreachable: 'Angka belum bisa diambil. Periksa jaringan, lalu coba lagi.',
  chart: 'Grafik {0}.',
  simulation: 'simulasi',
  state: states.name,
};

export type CompareWords = typeof compareWords;
