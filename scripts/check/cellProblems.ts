import type { CellFault } from './cells.ts';
import { errorOf } from './errorOf.ts';
import type { Problem } from './finding.ts';

/** What can be wrong with one cell of a sheet, in the words the data officer reads. */
export const cellProblems = {
  day: errorOf(
    'not-a-day',
    'Tanggal ini tidak terbaca.',
    'This date cannot be read.',
    'Tulis tahun-bulan-hari, misalnya 2025-11-04; 2025-11 atau 2025 bila harinya tidak diketahui.',
    'Write year-month-day, such as 2025-11-04; 2025-11 or 2025 where the day is not known.',
  ),
  address: errorOf(
    'not-an-address',
    'Ini bukan alamat halaman web.',
    'This is no address of a web page.',
    'Salin alamatnya dari peramban, mulai dari https://, atau kosongkan.',
    'Copy the address from the browser, from https:// on, or leave it empty.',
  ),
  number: errorOf(
    'not-a-plain-number',
    'Di sini seharusnya angka.',
    'A number belongs here.',
    'Tulis angka saja, dengan titik untuk desimal: 20.1.',
    'Write the number alone, with a point for decimals: 20.1.',
  ),
  ascending: errorOf(
    'not-ascending',
    'Batas kelas harus naik dari kiri ke kanan.',
    'Limits of classes must rise from left to right.',
    'Urutkan dari kecil ke besar tanpa pengulangan, misalnya 2.5|10|14|20|30.',
    'Order them from low to high without repeating one, such as 2.5|10|14|20|30.',
  ),
  years: errorOf(
    'years-turned',
    'Tahun akhir mendahului tahun awal.',
    'The last year comes before the first.',
    'Betulkan kolom from atau to.',
    'Correct the column from or to.',
  ),
} as const satisfies Record<CellFault, Problem>;
