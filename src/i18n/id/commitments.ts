import type { CommitmentKind, Doubt, Verdict } from '../../model/commitment.ts';
import { numeral } from './words.ts';

/** The page that puts what was promised beside the figures that would show it. */
export const commitments = {
  title: 'Janji dan angkanya',
  description: (place: string) =>
    `Janji, target, dan harapan tentang stunting di ${place}: siapa, kapan, sumbernya, dan angka yang menunjukkan hasilnya.`,
  heading: 'Yang dijanjikan, dan angka yang menunjukkannya',
  lead: (count: number) =>
    `Kami mencatat ${numeral(count)} janji, target, dan harapan yang diucapkan pejabat dan diberitakan. Tiap satu kami sandingkan dengan angka yang sudah dipublikasikan, bukan dengan pendapat.`,
  none: 'Belum ada janji yang dicatat.',
  rules:
    'Yang dinilai kalimat dan angkanya, bukan orangnya. Janji dengan tenggat dinilai dengan angka tahun itu. Tanpa tenggat, janji belum dapat dinilai gagal: angka terbaru kami taruh di sampingnya.',
  summary: 'Ringkasan',
  verdict: {
    met: 'Tercapai',
    'not-met': 'Tidak tercapai',
    'not-yet-due': 'Belum jatuh tempo',
    unpublished: 'Angkanya belum dipublikasikan',
    unmeasurable: 'Tidak dapat diukur',
  } satisfies Record<Verdict, string>,
  meaning: {
    met: 'Menurut angka yang dipublikasikan hal itu terjadi.',
    'not-met': 'Tenggatnya lewat, dan menurut angka yang dipublikasikan hal itu tidak terjadi.',
    'not-yet-due': 'Tenggatnya belum lewat.',
    unpublished: 'Ukurannya jelas, tetapi angkanya belum kami temukan dalam publikasi mana pun.',
    unmeasurable: 'Dengan bunyi seperti itu, angka tidak dapat menunjukkan apakah janji itu ditepati.',
  } satisfies Record<Verdict, string>,
  doubt: {
    'no-measure': 'Tidak disebut angka yang dapat menunjukkannya.',
    'no-date': 'Tidak disebut sampai kapan.',
    'figures-disagree':
      'Tidak disebut angka mana yang dipakai, padahal yang satu menunjukkan tercapai dan yang lain tidak.',
    'no-figure': 'Angka yang akan menunjukkannya belum kami temukan.',
  } satisfies Record<Doubt, string>,
  kind: {
    janji: 'Janji',
    harapan: 'Harapan',
    kegiatan: 'Kegiatan',
    target: 'Target',
  } satisfies Record<CommitmentKind, string>,
  said: (who: string, day: string) => `${who}, ${day}`,
  measure: 'Ukurannya',
  due: 'Tenggat',
  noDue: 'tidak disebut',
  source: 'Sumber',
  figures: 'Angka di sampingnya',
  fulfils: 'memenuhi',
  fails: 'tidak memenuhi',
  earlier: 'sudah ada sebelum diucapkan, jadi tidak menilai',
  aside: 'pembanding, tidak menentukan',
};
