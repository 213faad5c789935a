import { describe, expect, it } from 'vitest';
import {
  type CitedFigure,
  citeFigure,
  citeMap,
  shareMessage,
  whatsappLink,
  withSources,
} from '../../../src/i18n/id/share.ts';

const COUNTS = { numerator: 37, denominator: 214 };
const BARE: CitedFigure = {
  period: '2026-08',
  place: 'Desa Pace, Kecamatan Silo',
  figure: 17.29,
  sources: ['Dinas Kesehatan, 2 September 2026'],
  simulated: false,
};
const PACE: CitedFigure = { ...BARE, counts: COUNTS, coverage: 88 };
const SOURCE = 'Sumber: Dinas Kesehatan, 2 September 2026.';

describe('the sentence to cite', () => {
  it.each<[what: string, cited: CitedFigure, words: string]>([
    [
      'a weighing',
      PACE,
      'Menurut penimbangan Agustus 2026, 37 dari 214 balita yang diukur di Desa Pace, Kecamatan Silo (17,3%) tercatat stunting; 12% balita sasaran tidak diukur.',
    ],
    [
      'a percentage without counts',
      { ...BARE, coverage: 88 },
      'Menurut penimbangan Agustus 2026, stunting pada balita yang diukur di Desa Pace, Kecamatan Silo: 17,3%; 12% balita sasaran tidak diukur.',
    ],
    [
      'another indicator',
      { ...BARE, counts: COUNTS, indicator: { label: 'cakupan penimbangan', of: 'balita sasaran' } },
      'Menurut penimbangan Agustus 2026, cakupan penimbangan di Desa Pace, Kecamatan Silo: 17,3% (37 dari 214 balita sasaran).',
    ],
    ['a bound', { ...BARE, figure: '<10%' }, 'Penimbangan Agustus 2026 di Desa Pace, Kecamatan Silo: <10%.'],
    [
      'a withheld figure',
      { ...BARE, figure: 'disamarkan untuk melindungi jumlah kecil' },
      'Penimbangan Agustus 2026 di Desa Pace, Kecamatan Silo: disamarkan untuk melindungi jumlah kecil.',
    ],
    [
      'no figure of another indicator',
      { ...BARE, figure: 'belum melapor', indicator: { label: 'balita sangat pendek', of: 'balita diukur' } },
      'Penimbangan Agustus 2026, balita sangat pendek di Desa Pace, Kecamatan Silo: belum melapor.',
    ],
  ])('of %s', (_what, cited, words) => {
    expect(citeFigure(cited)).toBe(`${words} ${SOURCE}`);
  });

  it('of an invented figure says so in its own words and asks not to be quoted', () => {
    expect(citeFigure({ ...PACE, simulated: true })).toBe(
      `Menurut simulasi penimbangan Agustus 2026, 37 dari 214 balita yang diukur di Desa Pace, Kecamatan Silo (17,3%) tercatat stunting; 12% balita sasaran tidak diukur. ${SOURCE} Selama berlabel simulasi, kalimat ini contoh bentuk dan tidak untuk dikutip.`,
    );
  });

  it('of a map says how many areas have a figure, and from where to where they go', () => {
    const map = {
      what: 'stunting per desa di Kabupaten Jember',
      period: '2026-08',
      areas: 248,
      printed: ['2,1%', '9,7%', '38,0%'],
      sources: [],
      simulated: false,
    };
    expect(citeMap(map)).toBe(
      'Peta stunting per desa di Kabupaten Jember, Agustus 2026: 3 dari 248 wilayah punya angka, dari 2,1% sampai 38,0%.',
    );
    expect(citeMap({ ...map, printed: [] })).toBe(
      'Peta stunting per desa di Kabupaten Jember, Agustus 2026: 0 dari 248 wilayah punya angka.',
    );
    expect(citeMap({ ...map, simulated: true })).toContain(', simulasi Agustus 2026: 3 dari 248');
  });

  it('names every source once behind any sentence', () => {
    expect(withSources('Kalimat.', { sources: ['A, 2025', 'B'], simulated: false })).toBe(
      'Kalimat. Sumber: A, 2025; B.',
    );
  });
});

describe('the message', () => {
  it('has its address on a line of its own, and travels whole inside the link', () => {
    const message = shareMessage('Pace & Ajung: 17,3%?', 'https://contoh.example/a/?b=c&d#e');
    expect(message).toBe('Pace & Ajung: 17,3%?\nhttps://contoh.example/a/?b=c&d#e');
    const link = new URL(whatsappLink(message));
    expect(link.origin + link.pathname).toBe('https://wa.me/');
    expect(link.searchParams.get('text')).toBe(message);
  });
});
