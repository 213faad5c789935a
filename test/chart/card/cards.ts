import { areaCard } from '../../../src/chart/card/areaCard.ts';
import { comparisonCard } from '../../../src/chart/card/comparisonCard.ts';
import { mapCard } from '../../../src/chart/card/mapCard.ts';
import { regionCard } from '../../../src/chart/card/regionCard.ts';
import { trendCard } from '../../../src/chart/card/trendCard.ts';

const title = 'Pantau Stunting Rekaan';
const mark = 'SIMULASI · bukan hasil ukur';
const target = { value: 14, label: '14%' };
const alternative = { title: 'Gambar contoh', description: 'Yang ditunjukkan & "dikatakan".' };
const licence = 'Batas perkiraan · keadaan data 22 November 2026 · CC BY 4.0 · contoh.example';
const sourced = {
  title,
  alternative,
  credit: [
    'Sumber: Dinas Kesehatan Kabupaten Rekaan, 19 Desember 2024; Kementerian Kesehatan, 2025',
    licence,
  ],
};
const invented = { title, mark, alternative, credit: [licence] };
const unpublished = { title, alternative, credit: [licence] };

/** Two squares side by side, the second one of interest. */
const locator = {
  width: 20,
  height: 10,
  layers: [
    { d: 'm0 0h10v10h-10zM0 0m10 0h10v10h-10z', className: 'n' },
    { d: 'm10 0h10v10h-10z', className: 'c5' },
    { d: 'm0 0h20v10h-20z', className: 'e', line: 2 },
  ],
};
const breaks = [
  { text: '10', colour: 3, isTarget: false },
  { text: '14%', colour: 4, isTarget: true },
];
const states = [{ words: 'tanpa angka', fills: ['url(#ps)', '#fdfdfb'], dotted: false }];

/** One card for every golden file. */
export const CARDS: Readonly<Record<string, string>> = {
  'area-simulated': areaCard({
    ...invented,
    name: 'Kecamatan Bukit Rekaan',
    within: 'Kabupaten Rekaan',
    label: 'Penimbangan, Agustus 2026',
    figure: { value: 30.5, text: '30,5', base: '1.300 dari 4.262 balita diukur, cakupan 80,2%' },
    target,
    map: locator,
  }),
  'area-unpublished': areaCard({
    ...unpublished,
    name: 'Kecamatan Rekaan',
    within: 'Kabupaten Rekaan',
    label: 'Angka stunting',
    words: 'Belum dipublikasikan',
    note: 'Bukan berarti tidak ada anak stunting.',
    target,
    map: { ...locator, layers: [...locator.layers.slice(0, 1), { d: 'm10 0h10v10h-10z', className: 'c0' }] },
  }),
  'map-simulated': mapCard({
    ...invented,
    heading: '31 kecamatan di Rekaan',
    period: 'Penimbangan, Agustus 2026',
    sentence: '5 dari 28 berada di 14% atau lebih.',
    map: { ...locator, patterns: '<pattern id="ps" width="6" height="6" patternUnits="userSpaceOnUse"/>' },
    breaks,
    lowest: 2,
    states,
  }),
  'map-unpublished': mapCard({
    ...unpublished,
    heading: '31 kecamatan di Rekaan',
    sentence: 'Belum dipublikasikan',
    note: 'Bukan berarti tidak ada anak stunting.',
    map: { ...locator, layers: [{ d: 'm0 0h20v10h-20z', className: 'd', line: 2, dotted: true }] },
    breaks: [],
    lowest: 2,
    states: [],
  }),
  region: regionCard({
    ...sourced,
    heading: 'Stunting di Rekaan: dua angka, satu target',
    target,
    bars: [
      { label: 'Survei, SSGI 2024', text: '30,4%', value: 30.4, solid: true },
      { label: 'Penimbangan, November 2024', text: '11,4%', value: 11.4, solid: false },
    ],
  }),
  trend: trendCard({
    ...sourced,
    heading: 'Stunting di Rekaan dari tahun ke tahun',
    target,
    lines: [
      {
        label: 'Rekaan 30,4',
        role: 'focus',
        joined: true,
        filled: true,
        points: [2021.5, 2022.5, 2023.5, 2024.5].map((x, i) => ({ x, value: 24 + 2 * i })),
      },
      {
        label: 'Provinsi 14,7',
        role: 'context',
        joined: true,
        filled: true,
        points: [2021.5, 2024.5].map((x, i) => ({ x, value: 23.5 - 9 * i })),
      },
      { label: '', role: 'focus', joined: false, filled: false, points: [{ x: 2023.6, value: 7.4 }] },
    ],
    key: { filled: 'survei', hollow: 'penimbangan' },
    words: 'Belum dipublikasikan',
  }),
  'comparison-simulated': comparisonCard({
    ...invented,
    heading: 'Banding kecamatan dan desa di Rekaan',
    label: 'Penimbangan, Agustus 2026: jumlah wilayah tiap dua poin persen',
    target,
    groups: ['31 kecamatan', '248 desa dan kelurahan'].map((label) => ({
      label,
      bars: [
        { from: 10, to: 12, count: 8, colour: 3 },
        { from: 14, to: 16, count: 16, colour: 4 },
      ],
    })),
    words: 'Belum dipublikasikan',
  }),
};
