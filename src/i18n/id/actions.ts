import type { ActionState } from '../../model/convergenceAction.ts';
import { formatDecimal } from '../format/number.ts';
import { formatShortDate } from '../format/shortDate.ts';

/** The yearly checklist of convergence actions. */
export const actions = {
  name: 'Aksi konvergensi',
  title: (place: string) => `Aksi konvergensi di ${place}, tahun demi tahun`,
  description: (place: string) =>
    `Aksi apa yang tiap tahun harus dikerjakan ${place} untuk menurunkan stunting, dan apa yang sudah dipublikasikan tentang pelaksanaannya.`,
  lead: 'Tiap kabupaten dan kota diminta mengerjakan sejumlah aksi supaya program semua dinas bertemu di keluarga yang sama. Pelaksanaannya dinilai tiap tahun. Daftarnya dapat berganti dari tahun ke tahun.',
  none: 'Belum ada daftar aksi untuk wilayah ini.',
  silent: (place: string) =>
    `Pelaksanaan dan nilainya untuk ${place} belum kami temukan dalam publikasi mana pun. Itu tidak berarti aksinya tidak dikerjakan.`,
  years: (years: readonly number[]) => spanOf(years),
  count: (n: number) => `${n} aksi`,
  unknown:
    'Daftar aksi untuk masa ini belum kami temukan. Pada 2025 Kementerian Dalam Negeri mengubah aksi konvergensi; daftar barunya belum kami baca.',
  number: 'No.',
  action: 'Aksi',
  state: {
    done: 'selesai',
    partly: 'sebagian',
    'not-done': 'tidak dikerjakan',
  } satisfies Record<ActionState, string>,
  day: (iso: string) => formatShortDate(iso, 'id'),
  score: (score: number) => `nilai ${formatDecimal(score, 'id')}`,
};

/** "2022–2024", newest first or not. */
function spanOf(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
