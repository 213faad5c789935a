import type { PeriodId } from '../../model/period.ts';
import { formatCount, formatShort } from '../format/number.ts';

/** What only the explorer's page says. */
export const explorerPage = {
  title: (region: string) => `Jelajahi peta stunting ${region}`,
  heading: 'Jelajahi peta',
  description: (region: string) =>
    `Satu peta untuk semua kecamatan dan desa di ${region}: pilih tingkat, periode, dan ukuran, lalu bandingkan.`,
  lead: (kecamatan: number, desa: number) =>
    `${formatCount(kecamatan, 'id')} kecamatan, ${formatCount(desa, 'id')} desa dan kelurahan.`,
  choose: 'Pilih wilayah untuk membaca angkanya, dan sampai empat wilayah untuk dibandingkan.',
  without:
    'Tanpa JavaScript, peta dan tabel ini tetap lengkap untuk periode terbaru; tiap nama membuka halamannya.',
  nothing:
    'Angka per kecamatan dan desa belum kami temukan, jadi belum ada periode yang bisa dipilih. Peta tetap bisa dipakai untuk menemukan wilayah; halaman tiap wilayah menyebut siapa yang memegang angkanya.',
  controls: 'Pilihan peta',
  level: { legend: 'Tingkat', kecamatan: 'Kecamatan', desa: 'Desa' },
  indicator: 'Indikator',
  measure: {
    label: 'Yang diwarnai',
    value: 'Angka periode ini',
    change: 'Perubahan sejak …',
    gap: 'Jarak ke target',
    coverage: 'Cakupan',
    width: 'Lebar rentang 95%',
    /** As the address says it. */
    address: { value: 'angka', change: 'perubahan', gap: 'jarak', coverage: 'cakupan', width: 'rentang' },
  },
  yearBefore: 'setahun sebelumnya',
  since: 'Sejak',
  period: 'Periode',
  previous: 'Periode sebelumnya',
  next: 'Periode berikutnya',
  zoom: {
    label: 'Perbesaran',
    more: 'Perbesar',
    less: 'Perkecil',
    all: 'Seluruh peta',
    help: 'Cara memakai peta',
  },
  incomplete: (published: string, incomplete: string) => `${published} atau ${incomplete}`,
  download: { heading: 'Unduh angka periode terbaru', desa: 'Desa dan kelurahan', kecamatan: 'Kecamatan' },
  share: 'Bagikan',
  legend: {
    weighing: 'penimbangan',
    value: (label: string) => `${label}, persen`,
    change: (label: string) => `Perubahan ${lower(label)}, poin`,
    gap: (label: string, target: number, year: PeriodId) =>
      `${label} dikurangi ${formatShort(target, 'id')}% (target survei ${year}), poin`,
    coverage: () => 'Balita yang diukur, persen balita sasaran',
    width: (label: string) => `Lebar rentang 95% ${lower(label)}, poin`,
  },
  card: 'Wilayah yang ditunjuk',
  trend: {
    caption: 'Dari waktu ke waktu, persen. Garis tipis: rentang 95%.',
    label: 'Tren wilayah yang dipilih; angka tiap periode ada di halaman wilayah dan di tabel.',
  },
  compare: {
    heading: 'Bandingkan',
    lead: 'Pilih wilayah di peta, lalu tekan “Bandingkan”. Paling banyak empat.',
    add: 'Tambah wilayah',
  },
  table: {
    heading: 'Tabel',
    area: 'Wilayah',
    interval: 'Rentang 95%',
    measured: 'Diukur',
    coverage: 'Cakupan',
    choices: 'Pilihan tabel',
    filter: 'Saring nama',
    sort: 'Urutkan',
    sorts: { number: 'angka', name: 'nama', measured: 'diukur', coverage: 'cakupan' },
    reversed: 'Balik urutan',
    keep: 'Tampilkan',
    keeps: {
      semua: () => 'semua',
      atas: (target: number) => `${formatShort(target, 'id')}% ke atas`,
      bawah: (target: number) => `di bawah ${formatShort(target, 'id')}%`,
      tanpa: () => 'tanpa angka',
    },
    dagger: (limit: number) =>
      `† Cakupan di bawah ${limit}%: angkanya belum tentu mewakili semua balita. Pada perubahan, cakupan yang lebih rendah dari kedua periode.`,
  },
};

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
