import { formatDate } from '../format/period.ts';

/** What every page carries. */
export const site = {
  skip: 'Langsung ke isi',
  crumbs: 'Letak halaman',
  nav: {
    label: 'Utama',
    map: 'Peta',
    explore: 'Jelajahi',
    trend: 'Tren',
    areas: 'Kecamatan dan desa',
    data: 'Data',
    method: 'Metode',
  },
  footer: {
    notGovernment: 'Bukan situs resmi pemerintah.',
    licence: 'Data dan teks berlisensi CC BY 4.0. Terbaca tanpa skrip, tanpa pelacak, tanpa fonta unduhan.',
    boundaries: 'Batas di peta adalah batas perkiraan dari titik desa, bukan batas resmi.',
    asOf: (day: string) => `Keadaan data per ${formatDate(day, 'id')}.`,
    sources: 'Sumber',
    contradictions: 'Angka yang bertentangan',
    about: 'Tentang dan kontak',
  },
  simulation: {
    tag: 'simulasi',
    lettering: 'SIMULASI',
    notMeasured: 'bukan hasil ukur',
    described: 'Simulasi, bukan hasil ukur.',
    label: 'Catatan simulasi',
    note: 'Angka kecamatan dan desa di halaman ini dibuat dengan rumus, bukan hasil ukur.',
    detail: 'Angka simulasi dicetak miring. Angka kabupaten, provinsi, dan nasional asli.',
    footer:
      'Situs ini dibangun dengan lapisan simulasi untuk mencoba tampilan. Jangan mengutip angka yang berlabel simulasi.',
  },
  source: 'Sumber',
  sources: 'Sumber',
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat ini tidak ada. Mungkin salah ketik, atau halamannya sudah pindah.',
    home: 'Ke halaman depan',
    areas: 'Cari kecamatan atau desa',
  },
};
