import type { Progress } from '../../model/reflection.ts';
import { formatDate, formatPeriod } from '../format/period.ts';
import { formatShortDate } from '../format/shortDate.ts';

/** The board of visits to kecamatan, and what a kecamatan's own page says of them. */
export const reflections = {
  name: 'Refleksi Kinerja Terpadu',
  title: (place: string) => `Refleksi Kinerja Terpadu di ${place}: kunjungan dan temuan per kecamatan`,
  description: (place: string) =>
    `Kecamatan mana di ${place} yang direncanakan dan sudah dikunjungi, apa temuannya, dan tindak lanjutnya, dengan tanggal dan sumber.`,
  lead: 'Tim percepatan penurunan stunting mengunjungi tiap kecamatan untuk melihat kembali kinerjanya. Papan ini memuat yang sudah dipublikasikan tentang kunjungan itu: rencana, kunjungan, temuan, dan tindak lanjut.',
  none: 'Belum ada rencana atau kunjungan yang kami temukan dalam publikasi mana pun.',
  plan: (day: string) => `Rencana, ${formatPeriod(day, 'id')}:`,
  unseen:
    'Tanggal kunjungan belum dipublikasikan untuk satu kecamatan pun, begitu pula temuan dan tindak lanjutnya.',
  count: (n: number, of: number) => `${n} dari ${of}`,
  counted: {
    planned: 'kecamatan dengan tanggal rencana',
    visited: 'kunjungan dipublikasikan',
    findings: 'kecamatan dengan temuan yang dipublikasikan',
    followedUp: 'kecamatan yang semua temuannya ditindaklanjuti',
  },
  asOf: (day: string) =>
    `Yang disebut lewat atau nanti dihitung dari keadaan data per ${formatDate(day, 'id')}.`,
  table: (round: string) => `Kecamatan demi kecamatan, putaran ${round}`,
  column: {
    area: 'Kecamatan',
    planned: 'Rencana',
    visited: 'Kunjungan',
    findings: 'Temuan',
    followedUp: 'Tindak lanjut',
  },
  day: (iso: string) => formatShortDate(iso, 'id'),
  long: (iso: string) => formatDate(iso, 'id'),
  findings: (n: number) => `${n} temuan`,
  followed: (n: number, of: number) => `${n} dari ${of}`,
  told: 'Temuan dan tindak lanjut, di samping angkanya',
  weighing: 'Penimbangan:',
  noFigure: 'angka stunting belum dipublikasikan',
  found: (day: string) => `Dipublikasikan ${formatDate(day, 'id')}.`,
  followUp: 'Tindak lanjut',
  open: {
    published: () => '',
    late: (due: string | undefined) =>
      due === undefined
        ? ''
        : `Tindak lanjut dijanjikan sampai ${formatDate(due, 'id')}; sampai sekarang belum dipublikasikan.`,
    'not-yet-due': (due: string | undefined) =>
      due === undefined ? '' : `Tindak lanjut dijanjikan sampai ${formatDate(due, 'id')}.`,
    'not-published': () => 'Tindak lanjutnya belum dipublikasikan.',
  } satisfies Record<Progress, (due: string | undefined) => string>,
  area: {
    planned: (day: string) => `Direncanakan: ${formatDate(day, 'id')}.`,
    visited: (day: string) => `Dikunjungi: ${formatDate(day, 'id')}.`,
    whole: (day: string) => `Direncanakan untuk semua kecamatan, mulai ${formatPeriod(day, 'id')}.`,
    unseen: {
      published: '',
      late: 'Tanggal rencananya sudah lewat; kunjungannya belum dipublikasikan.',
      'not-yet-due': 'Kunjungannya belum tiba waktunya.',
      'not-published': 'Tanggal kunjungan belum dipublikasikan.',
    } satisfies Record<Progress, string>,
    noFindings: 'Temuan belum dipublikasikan.',
    board: 'Papan semua kecamatan',
  },
  simulated:
    'Rencana, kunjungan, temuan, dan tindak lanjut per kecamatan di papan ini dibuat untuk mencoba tampilan. Tidak ada yang terjadi; jangan dikutip.',
};
