import type { PeriodId } from '../../model/period.ts';
import { formatCount, formatDecimal, formatShort } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { capital, numeral } from './words.ts';

/** Maps, their keys and their tables, on map pages and elsewhere. */
export const maps = {
  kecamatan: {
    title: (region: string) => `Peta stunting kecamatan di ${region}`,
    heading: (n: number, region: string) => `${formatCount(n, 'id')} kecamatan di ${region}`,
    noun: 'kecamatan',
  },
  desa: {
    title: (region: string) => `Peta stunting desa di ${region}`,
    heading: (n: number, region: string) => `${formatCount(n, 'id')} desa dan kelurahan di ${region}`,
    noun: 'desa dan kelurahan',
  },
  province: {
    title: (name: string, round: string) => `Peta stunting kabupaten dan kota di ${name}, ${round}`,
    heading: (n: number, name: string) => `${formatCount(n, 'id')} kabupaten dan kota di ${name}`,
    noun: 'kabupaten dan kota',
    round: (programme: string) => `Survei ${programme}`,
    other: (programme: string) => `Lihat ${programme}`,
    published: (n: number, total: number, programme: string) =>
      `${programme}: ${formatCount(n, 'id')} dari ${formatCount(total, 'id')} angka kami temukan; sisanya belum.`,
    highest: (name: string, value: number) => `Tertinggi: ${name}, ${formatDecimal(value, 'id')}%.`,
    lowest: (name: string, value: number) => `Terendah: ${name}, ${formatDecimal(value, 'id')}%.`,
  },
  description: (noun: string, target: number) =>
    `Prevalensi stunting per ${noun}, dengan garis ${formatShort(target, 'id')} persen, tabel, dan berkas unduhan.`,
  above: (n: number, total: number, noun: string, target: number) =>
    `${capital(numeral(n))} dari ${formatCount(total, 'id')} ${noun} yang punya angka berada di ${formatShort(target, 'id')}% atau lebih.`,
  nothing: (noun: string) => `Angka per ${noun} belum kami temukan.`,
  nothingMore:
    'Bidang kosong di peta berarti kami belum menemukan publikasinya. Bukan berarti desa belum melapor, dan bukan berarti tidak ada anak stunting.',
  whoHolds: 'Siapa yang memegang angkanya',
  period: (method: 'survey' | 'registry' | 'administrative', period: PeriodId) =>
    method === 'survey'
      ? `Survei, ${formatPeriod(period, 'id')}`
      : `Penimbangan, ${formatPeriod(period, 'id')}`,
  reporting: (n: number, total: number, noun: string) =>
    `${formatCount(n, 'id')} dari ${formatCount(total, 'id')} ${noun} punya angka.`,
  measured: (measured: number, target: number, percent: number) =>
    `Di situ diukur ${formatCount(measured, 'id')} dari ${formatCount(target, 'id')} balita sasaran (${formatShort(percent, 'id')}%).`,
  label: (n: number, noun: string) => `Peta ${formatCount(n, 'id')} ${noun}. Tabel memuat angka yang sama.`,
  range: (n: number, low: number, high: number) =>
    `${formatCount(n, 'id')} punya angka, dari ${formatDecimal(low, 'id')} sampai ${formatDecimal(high, 'id')} persen.`,
  tap: (noun: string) => `Ketuk ${noun} untuk membuka halamannya.`,
  approximate: 'Batas perkiraan, bukan batas resmi.',
  here: (name: string) => `Garis tebal: ${name}.`,
  area: (name: string, words: string) => `${name}: ${words}`,
  percent: (value: number) => `${formatDecimal(value, 'id')}%`,
  legend: {
    label: (noun: string) => `Jumlah ${noun} per kelas prevalensi`,
    square: (one: string, target: number) =>
      `Tiap kotak satu ${one.replace(' dan ', ' atau ')}. Warna sejuk: di bawah ${formatShort(target, 'id')}%. Warna hangat dan nama tebal: ${formatShort(target, 'id')}% ke atas.`,
    target: (value: number) => `target ${formatShort(value, 'id')}%`,
    count: (n: number, noun: string) => ` persen: ${formatCount(n, 'id')} ${noun}`,
    states: 'Keadaan tanpa angka',
  },
  table: {
    summary: (n: number, noun: string) => `Tabel ${formatCount(n, 'id')} ${noun}`,
    caption: {
      survey: 'Prevalensi menurut survei, urut dari yang tertinggi',
      registry: 'Prevalensi menurut penimbangan, urut dari yang tertinggi',
      administrative: 'Urut dari yang tertinggi',
    },
    names: (noun: string) => `Pilih ${noun} untuk membuka halamannya`,
    percent: '%',
    state: 'Keadaan',
    counted: (n: number, period: PeriodId) =>
      `${formatCount(n, 'id')} balita (${formatPeriod(period, 'id')}), tanpa persentase`,
    bar: (top: number) => `0–${top}%`,
    children: 'Anak',
    measured: 'Diukur',
    coverage: 'Cakupan',
    rank: 'Urutan',
    ranks: (low: number, high: number) => (low === high ? String(low) : `${low}–${high}`),
    below: (target: number) => `di bawah ${formatShort(target, 'id')}%`,
    lowCoverage: (limit: number) =>
      `† Cakupan di bawah ${limit}%: batang kosong, di bawah daftar, tanpa urutan.`,
    dagger: (limit: number) => `cakupan di bawah ${limit}%`,
    target: (value: number) => `Garis putus: ${formatShort(value, 'id')}%.`,
  },
  sea: 'Samudra Hindia',
  nearer: 'letak digeser',
};
