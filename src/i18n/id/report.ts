import { formatDate } from '../format/period.ts';

/** How an error in a figure is reported: the block on every page with figures. */
export const report = {
  heading: 'Laporkan kesalahan angka',
  lead: 'Sebutkan yang keliru, yang benar, dan sumbernya. Jangan sertakan NIK, nama, atau alamat anak.',
  mail: 'Tulis surat elektronik',
  form: 'Buka formulir laporan',
  site: 'Buka halaman kontak',
  paste: 'Lalu tempelkan teks ini:',
  noContact: 'Alamat kontak belum ditetapkan. Simpan teks ini; begitu ada alamatnya, kirimkan ke sana.',
  copy: 'Salin laporan',
  policy: 'Bagaimana kesalahan diperbaiki',
  subject: (title: string) => `Kesalahan angka: ${title}`,
  page: (address: string) => `Halaman: ${address}`,
  area: (name: string, code: string) => `Wilayah: ${name} (${code})`,
  whichArea: 'Wilayah: ',
  figure: (words: string) => `Angka: ${words}`,
  period: (words: string) => `Periode: ${words}`,
  publication: (words: string) => `Publikasi: ${words}`,
  release: (id: string | undefined, day: string) =>
    `Rilis: ${id ?? `belum dirilis, keadaan data ${formatDate(day, 'id')}`}`,
  behind: (id: string, day: string) =>
    `Rilis: belum dirilis, keadaan data ${formatDate(day, 'id')}; rilis terbaru ${id}`,
  simulated: 'Angka simulasi.',
  blanks: 'Yang keliru:\n\nYang benar:\n\nSumbernya (alamat atau dokumen):\n',
};
