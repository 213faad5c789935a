import type { Progress } from '../../model/reflection.ts';

/** What the boards share: visits, readiness of data, actions. */
export const boards = {
  files: 'Unduh tabelnya:',
  sources: 'Sumber',
  sourceOf: (n: number) => `sumber ${n}`,
  key: 'Arti kata dalam tabel',
  holder: 'Siapa yang memegang datanya?',
  holds: (office: string, what: string) => `${office}: ${what}`,
  ask: 'Siapa pun boleh memintanya lewat permohonan informasi publik (UU 14/2008) kepada Pejabat Pengelola Informasi dan Dokumentasi (PPID).',
  letter: 'Surat yang siap dicetak',
  progress: {
    published: 'terbit',
    late: 'lewat',
    'not-yet-due': 'nanti',
    'not-published': 'belum',
  } satisfies Record<Progress, string>,
  meaning: {
    published: 'sudah dipublikasikan, dengan tanggal dan sumbernya',
    late: 'tanggalnya sudah lewat dan belum dipublikasikan. Itu tidak berarti tidak dikerjakan.',
    'not-yet-due': 'tanggalnya belum tiba',
    'not-published': 'belum dipublikasikan, dan tanggalnya tidak diketahui',
  } satisfies Record<Progress, string>,
};
