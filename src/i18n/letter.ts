import { formatDate } from './format/period.ts';

/** What a letter asks for, in the words of the site. */
export interface Request {
  /** The office whose PPID is asked. */
  readonly office: string;
  readonly what: string;
  readonly details: string;
  /** Which areas for which periods, one line each. */
  readonly lines: readonly string[];
  /** Name of the site and ISO day of its data. */
  readonly site: string;
  readonly asOf: string;
}

/**
 * A request for public information, ready for a name and a signature. Always in Indonesian, for it goes to an Indonesian
 * office. Of the law it gives number and name alone.
 */
export function letterText({ office, what, details, lines, site, asOf }: Request): string {
  return `Perihal: Permohonan informasi publik: ${what}

Yth. Pejabat Pengelola Informasi dan Dokumentasi (PPID)
${office}

Dengan hormat,

Saya yang bertanda tangan di bawah ini,

Nama: ${BLANK}
Alamat: ${BLANK}
Identitas (jenis dan nomor): ${BLANK}
Telepon atau surel: ${BLANK}

memohon informasi publik berikut berdasarkan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.

1. Informasi: ${[what, details].filter(Boolean).join('. ').replace(/\.*$/, '.')}

2. Periode dan wilayah:
${lines.map((line) => `– ${line}`).join('\n')}

3. Bentuk: berkas yang dapat diolah (CSV atau XLSX) dengan kode wilayah; bila berupa persentase, dengan pembilang dan penyebutnya.

4. Nama, NIK, alamat, dan keterangan lain tentang orang per orang tidak saya minta.

Menurut catatan ${site}, keadaan data per ${formatDate(asOf, 'id')}, publikasi yang memuat informasi ini secara lengkap belum ditemukan. Bila sudah diumumkan, mohon saya diberi tahu alamatnya.

Atas perhatiannya saya ucapkan terima kasih.

Tempat dan tanggal: ${BLANK}

Tanda tangan dan nama: ${BLANK}
`;
}

const BLANK = '.'.repeat(44);
