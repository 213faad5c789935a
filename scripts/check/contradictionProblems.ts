import { errorOf } from './errorOf.ts';
import type { Problem } from './finding.ts';

/** What can be wrong with `contradictions.csv` and `contradiction-sides.csv`. */
export const contradictionProblems = {
  unknownContradiction: errorOf(
    'unknown-contradiction',
    'Pertentangan ini tidak ada di contradictions.csv.',
    'This contradiction is not in contradictions.csv.',
    'Tulis id dari contradictions.csv.',
    'Give an id of contradictions.csv.',
  ),
  tooFewSides: errorOf(
    'too-few-sides',
    'Pertentangan ini belum punya dua sisi.',
    'This contradiction does not have two sides.',
    'Tambahkan barisnya di contradiction-sides.csv.',
    'Add its rows to contradiction-sides.csv.',
  ),
  badComputed: errorOf(
    'bad-computed',
    'Hitungan ini tidak dapat dikerjakan dengan sisi-sisinya.',
    'This cannot be computed from the sides.',
    'Tulis share, whole, atau sum, lalu nomor urut sisi yang berisi angka; misalnya share 1 3.',
    'Write share, whole or sum, then the numbers of sides that hold a number, such as share 1 3.',
  ),
  strayNumber: errorOf(
    'stray-number',
    'Kalimat ini memuat angka yang bukan nilai salah satu sisinya.',
    'This sentence has a number that is the value of none of its sides.',
    'Tambahkan angka itu sebagai sisi dengan sumbernya, atau hapus dari kalimat.',
    'Add the number as a side with its source, or take it out of the sentence.',
  ),
  sideNotFound: errorOf(
    'side-not-found',
    'Publikasi ini tidak memuat angka untuk indikator, wilayah, dan periode itu.',
    'This publication has no figure for that indicator, area and period.',
    'Samakan dengan baris publikasinya, atau tambahkan barisnya di sana.',
    'Copy the row of the publication, or add the row there.',
  ),
  sideDiffers: errorOf(
    'side-differs',
    'Publikasinya memuat angka lain.',
    'The publication has another figure.',
    'Samakan dengan angka yang dicetak publikasi.',
    'Give the figure as the publication prints it.',
  ),
  sideWithheld: errorOf(
    'side-withheld',
    'Angka ini disamarkan, maka tidak boleh ditulis di sini.',
    'This figure is withheld and must not be written here.',
    'Hapus baris ini.',
    'Remove this row.',
  ),
} as const satisfies Record<string, Problem>;
