import { foldHeading } from '../discover/readHeading.ts';
import { type FileContent, isUnreadable } from '../read/fileContent.ts';
import type { GridRow } from '../read/grid.ts';
import { headOf } from '../read/headOf.ts';
import { readDelimited } from '../read/readDelimited.ts';

const TELLING = [
  /^(no|nomor)?nik/,
  /^(no|nomor)kk$/,
  /^nomorindukkependudukan$/,
  /^nama(lengkap)?(anak|balita|bayi|baduta|ortu|orangtua|ibu|ayah|wali|kk|kepalakeluarga|pasien)/,
  /^namalengkap$/,
  /^(tempat)?(dan)?(tgl|tanggal|tg)lahir/,
  /^ttl$/,
  /^(no|nomor)(hp|telepon|telp)$/,
];
const NAMING = /^(nama|alamat)$/;
const PER_PERSON =
  /^(jk|(jenis)?kelamin|(usia|umur)(saatukur|balita|anak)?(bulan|bln)?|berat(badan)?(kg)?|tinggi(badan)?(cm)?|panjang(badan)?(cm)?|bblahir|tblahir|bb(kg)?|[tp]b(cm)?|lila(cm)?|zs.*|rt|rw)$/;
/** So many per-person headings make a list of persons, even where no name stands beside them. */
const MANY = 3;

/**
 * Sixteen digits that are no part of a longer word and no decimals, also in groups as people write a NIK; not the
 * decimals of `0,9724473257698542`.
 */
const NIK =
  /(?<![\w-]|\d\.)(\d{16}|\d{4}([ .-])\d{4}\2\d{4}\2\d{4}|\d{6}([ .-])\d{6}\3\d{4}|\d{2}([ .-])\d{2}\4\d{2}\4\d{6}\4\d{4})(?![\w-]|\.\d)(?<![;\t|"]\d{1,3},\d{16})/;
/** What a spreadsheet makes of one. */
const ROUNDED_NIK = /(?<!\d)[1-9][.,]\d{2,}E\+15(?!\d)/i;
const LINES_SEARCHED = 60;

/**
 * True where a file lists children one by one: a telling heading, a name or address beside a per-person heading,
 * several per-person headings, or a number of 16 digits anywhere. Looks at every sheet and at any delimiter,
 * before anything else is read, and returns nothing of the content.
 */
export function holdsPersonalData(content: FileContent): boolean {
  if (isUnreadable(content)) return false;
  if (typeof content === 'string') {
    if (isNik(content)) return true;
    const head = headOf(content, LINES_SEARCHED);
    return [',', ';', '\t', '|'].some((delimiter) => listsPersons(readDelimited(head, { delimiter }).rows));
  }
  return content.some(
    ({ rows }) => listsPersons(rows) || rows.some(({ cells }) => cells.some((cell) => isNik(String(cell)))),
  );
}

function isNik(text: string): boolean {
  return NIK.test(text) || (/e\+15/i.test(text) && ROUNDED_NIK.test(text));
}

function listsPersons(rows: readonly GridRow[]): boolean {
  const lines = rows
    .slice(0, LINES_SEARCHED)
    .map(({ cells }) => cells.map((cell) => foldHeading(String(cell))));
  return lines.some((cells, index) => {
    const above = lines[index - 1] ?? [];
    const joined = cells.map((cell, column) => `${above[column] ?? ''}${cell}`);
    const persons = cells.filter((cell) => PER_PERSON.test(cell)).length;
    return (
      [...cells, ...joined].some((cell) => TELLING.some((telling) => telling.test(cell))) ||
      (persons > 0 && cells.some((cell) => NAMING.test(cell))) ||
      persons >= MANY
    );
  });
}
