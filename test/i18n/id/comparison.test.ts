import { describe, expect, it } from 'vitest';
import { type ComparedFigure, comparisonWords, pairWords } from '../../../src/i18n/id/comparison.ts';
import { pairwiseDifferences } from '../../../src/stats/pairwiseDifferences.ts';

interface Place extends Omit<ComparedFigure, 'id' | 'percent'> {
  readonly counts?: readonly [numerator: number, denominator: number];
  readonly within?: string;
}

/** What is said of some places at one period, from their counts. */
function said(...places: readonly Place[]): string {
  const figures = places.map(({ counts, within: _, ...words }) => {
    return { ...words, id: words.label, ...(counts && { percent: (100 * counts[0]) / counts[1] }) };
  });
  const compared = places.flatMap(({ label, counts, within }) =>
    counts
      ? [{ id: label, numerator: counts[0], denominator: counts[1], within: within ? [within] : [] }]
      : [],
  );
  return comparisonWords('Agustus 2026', figures, pairwiseDifferences(compared));
}

const PACE: Place = { label: 'Pace', counts: [56, 308] };
const SEMPOLAN: Place = { label: 'Sempolan', counts: [24, 264] };
const GARAHAN: Place = { label: 'Garahan', counts: [42, 300] };
const SILO: Place = { label: 'Silo', counts: [9, 300] };
const LARGE: readonly Place[] = [
  { label: 'A', counts: [100, 1000] },
  { label: 'B', counts: [200, 1000] },
  { label: 'C', counts: [300, 1000] },
  { label: 'D', counts: [400, 1000] },
];

describe('the words of a comparison', () => {
  it.each<[what: string, places: readonly Place[], words: string]>([
    ['one area', [PACE], 'Agustus 2026: Pace (18,2%). Pilih wilayah lain untuk membandingkan.'],
    [
      'two that differ, the higher first in any order',
      [SEMPOLAN, PACE],
      'Agustus 2026: Pace (18,2%) tercatat lebih tinggi daripada Sempolan (9,1%); selisihnya 9,1 poin, rentang 95% 3,4 sampai 14,6.',
    ],
    [
      'two that may not differ, with a limit below zero',
      [PACE, GARAHAN],
      'Agustus 2026: perbedaan Pace (18,2%) dan Garahan (14,0%) belum tentu nyata; selisihnya 4,2 poin, rentang 95% −1,7 sampai 10,0.',
    ],
    [
      'three of which some differ',
      [PACE, GARAHAN, SEMPOLAN],
      'Agustus 2026: Pace (18,2%) tercatat lebih tinggi daripada Sempolan (9,1%); selisihnya 9,1 poin, rentang 95% 2,1 sampai 15,8. Belum tentu nyata: perbedaan Pace dengan Garahan (14,0%); Garahan dengan Sempolan.',
    ],
    [
      'four of which some differ',
      [PACE, GARAHAN, SEMPOLAN, SILO],
      'Agustus 2026: Pace (18,2%) tercatat lebih tinggi daripada Sempolan (9,1%) dan Silo (3,0%). Garahan (14,0%) tercatat lebih tinggi daripada Silo. Sempolan tercatat lebih tinggi daripada Silo. Belum tentu nyata: perbedaan Pace dengan Garahan; Garahan dengan Sempolan.',
    ],
    [
      'three that all differ',
      LARGE.slice(0, 3),
      'Agustus 2026: C (30,0%), B (20,0%), dan A (10,0%), urut dari yang tertinggi, berbeda nyata satu sama lain.',
    ],
    [
      'four that all differ',
      LARGE,
      'Agustus 2026: D (40,0%), C (30,0%), B (20,0%), dan A (10,0%), urut dari yang tertinggi, berbeda nyata satu sama lain.',
    ],
    [
      'three of which none differ',
      [PACE, GARAHAN, { label: 'Harjomulyo', counts: [39, 300] }],
      'Agustus 2026: perbedaan Pace (18,2%), Garahan (14,0%), dan Harjomulyo (13,0%) belum tentu nyata.',
    ],
    [
      'one of two without a figure',
      [PACE, { label: 'Sempolan', state: 'belum melapor' }],
      'Agustus 2026: Pace (18,2%). Sempolan tanpa angka: belum melapor.',
    ],
    [
      'two without a figure',
      [{ label: 'Pace', state: 'disamarkan' }, { label: 'Sempolan' }],
      'Agustus 2026: belum ada angka untuk dibandingkan. Pace tanpa angka: disamarkan. Sempolan tanpa angka.',
    ],
    [
      'an area and its own part',
      [
        { label: 'Kecamatan Silo', counts: [150, 1000] },
        { ...PACE, within: 'Kecamatan Silo' },
      ],
      'Agustus 2026: Pace (18,2%) dan Kecamatan Silo (15,0%). Kecamatan Silo dan Pace tidak diuji, karena yang satu bagian dari yang lain.',
    ],
    [
      'low coverage and one invented figure',
      [{ ...PACE, lowCoverage: true, simulated: true }, SEMPOLAN],
      'Agustus 2026: Pace (18,2%) tercatat lebih tinggi daripada Sempolan (9,1%); selisihnya 9,1 poin, rentang 95% 3,4 sampai 14,6. Cakupan Pace rendah, jadi angkanya bisa tidak mewakili semua balita. Angka Pace simulasi, bukan hasil ukur.',
    ],
    [
      'nothing but invented figures of two places with one name',
      [
        { label: 'Ajung, Kecamatan Ajung', counts: [56, 308], simulated: true },
        { label: 'Ajung, Kecamatan Kalisat', counts: [24, 264], simulated: true },
      ],
      'Agustus 2026: Ajung, Kecamatan Ajung (18,2%) tercatat lebih tinggi daripada Ajung, Kecamatan Kalisat (9,1%); selisihnya 9,1 poin, rentang 95% 3,4 sampai 14,6. Semua angka ini simulasi, bukan hasil ukur.',
    ],
  ])('say of %s what is known', (_, places, words) => {
    expect(said(...places)).toBe(words);
  });

  it('stay within sixty words for up to four areas', () => {
    const texts = [said(PACE, SEMPOLAN), said(PACE, GARAHAN, SEMPOLAN), said(PACE, GARAHAN, SEMPOLAN, SILO)];
    for (const text of texts) expect(text.split(' ').length).toBeLessThanOrEqual(60);
  });

  it('blame nobody', () => {
    expect(said(PACE, GARAHAN, SEMPOLAN, SILO)).not.toMatch(/buruk|gagal|kalah|menang|juara|parah/i);
  });

  it('list a pair with its interval and verdict', () => {
    const [pair] = pairwiseDifferences([
      { id: 'a', numerator: 56, denominator: 308, within: [] },
      { id: 'b', numerator: 24, denominator: 264, within: [] },
    ]).pairs;
    if (!pair) throw new Error('no pair');
    const name = (id: string) => (id === 'a' ? 'Pace' : 'Sempolan');
    expect(pairWords(pair, name)).toBe(
      'Pace 9,1 poin lebih tinggi daripada Sempolan (rentang 95% 3,4 sampai 14,6): berbeda nyata.',
    );
    expect(pairWords({ ...pair, low: -1.04, differs: false }, name)).toBe(
      'Pace 9,1 poin lebih tinggi daripada Sempolan (rentang 95% −1,0 sampai 14,6): belum tentu nyata.',
    );
  });
});
