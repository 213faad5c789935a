import { states } from './states.ts';

/** What the program of comparisons says, in templates that its page brings along. */
export const compareWords = {
  remove: 'Keluarkan {0}',
  none: 'Belum ada wilayah yang dipilih.',
  full: 'Sudah empat wilayah. Keluarkan satu dahulu.',
  unreachable: 'Angka belum bisa diambil. Periksa jaringan, lalu coba lagi.',
  counted: '{0}: {1} dari {2} balita diukur ({3}%), cakupan {4}%. Sumber: {5}, {6}.',
  printed: '{0}: {1}%. Sumber: {2}, {3}.',
  without: '{0}: {1}.',
  chart: 'Grafik {0}.',
  simulation: 'simulasi',
  state: states.name,
};

export type CompareWords = typeof compareWords;
