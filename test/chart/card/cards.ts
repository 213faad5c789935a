import { areaCard } from '../../../src/chart/card/areaCard.ts';
import { mapCard } from '../../../src/chart/card/mapCard.ts';
import { regionCard } from '../../../src/chart/card/regionCard.ts';

const title = 'Pantau Stunting Rekaan';
const mark = 'SIMULASI · bukan hasil ukur';
const target = { value: 14, label: '14%' };

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
    title,
    mark,
    name: 'Kecamatan Bukit Rekaan',
    within: 'Kabupaten Rekaan',
    label: 'Penimbangan, Agustus 2026',
    figure: { value: 30.5, text: '30,5', base: '1.300 dari 4.262 balita diukur, cakupan 80,2%' },
    target,
    map: locator,
  }),
  'area-unpublished': areaCard({
    title,
    name: 'Kecamatan Rekaan',
    within: 'Kabupaten Rekaan',
    label: 'Angka stunting',
    words: 'Belum dipublikasikan',
    note: 'Bukan berarti tidak ada anak stunting.',
    target,
    map: { ...locator, layers: [...locator.layers.slice(0, 1), { d: 'm10 0h10v10h-10z', className: 'c0' }] },
  }),
  'map-simulated': mapCard({
    title,
    mark,
    heading: '31 kecamatan di Rekaan',
    period: 'Penimbangan, Agustus 2026',
    sentence: '5 dari 28 berada di 14% atau lebih.',
    map: { ...locator, patterns: '<pattern id="ps" width="6" height="6" patternUnits="userSpaceOnUse"/>' },
    breaks,
    lowest: 2,
    states,
  }),
  'map-unpublished': mapCard({
    title,
    heading: '31 kecamatan di Rekaan',
    sentence: 'Belum dipublikasikan',
    note: 'Bukan berarti tidak ada anak stunting.',
    map: { ...locator, layers: [{ d: 'm0 0h20v10h-20z', className: 'd', line: 2, dotted: true }] },
    breaks: [],
    lowest: 2,
    states: [],
  }),
  region: regionCard({
    title,
    heading: 'Stunting di Rekaan: dua angka, satu target',
    target,
    bars: [
      { label: 'Survei, SSGI 2024', text: '30,4%', value: 30.4, solid: true },
      { label: 'Penimbangan, November 2024', text: '11,4%', value: 11.4, solid: false },
    ],
  }),
};
