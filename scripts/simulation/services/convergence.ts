import type { PeriodId } from '../../../src/model/period.ts';
import { logistic } from '../logistic.ts';
import type { RandomSource } from '../random.ts';
import type { InventedTable } from './inventedTable.ts';
import type { Village } from './villages.ts';

/** The five packages, and the logit of the share that receives each in a desa of average quality. */
const PACKAGES = [
  { name: 'kia', concept: 'paket_kia', usual: 1.7 },
  { name: 'konseling_gizi', concept: 'paket_konseling_gizi', usual: 0.9 },
  { name: 'air_sanitasi', concept: 'paket_air_sanitasi', usual: 1.2 },
  { name: 'perlindungan_sosial', concept: 'paket_perlindungan_sosial', usual: 0.7 },
  { name: 'paud', concept: 'paket_paud', usual: 0.4 },
] as const;

const COUNTS = PACKAGES.map((_, index) => ({
  name: `min_${index + 1}`,
  concept: `konvergensi_min_${index + 1}`,
}));

/** Logits: what a quarter adds, and what is a package's own. */
const [RISE, OWN] = [0.1, 0.3];
/** Part of the desa that do not report in a quarter. */
const SILENT = 0.06;

interface Scored {
  readonly village: Village;
  readonly quarter: PeriodId;
  /** Percent, packages first; undefined where the desa did not report. */
  readonly shares: readonly number[] | undefined;
}

/**
 * Invented convergence scorecards: shares of each desa, and of each kecamatan as their mean, weighted by target groups.
 * Whole percents without counts, so that nothing tells how many people a share is of.
 */
export function inventConvergence(
  villages: readonly Village[],
  quarters: readonly PeriodId[],
  random: RandomSource,
): InventedTable {
  const scored = villages.flatMap((village) =>
    quarters.map((quarter, index): Scored => {
      const isSilent = random.uniform() < SILENT;
      const packages = PACKAGES.map(({ usual }) =>
        logistic(usual + village.quality + RISE * index + OWN * random.normal()),
      );
      const shares = [...packages, ...atLeast(packages)].map((share) => Math.round(100 * share));
      return { village, quarter, shares: isSilent ? undefined : shares };
    }),
  );
  const byKecamatan = Map.groupBy(scored, ({ village, quarter }) => `${village.kecamatan},${quarter}`);
  const rows = [
    ...scored.map(({ village, quarter, shares }) => [village.code, quarter, ...cellsOf(shares)]),
    ...[...byKecamatan].map(([key, members]) => [...key.split(','), ...cellsOf(meanOf(members))]),
  ];
  return {
    name: 'ehdw-desa',
    title: 'Simulasi skor konvergensi desa (bukan hasil ukur)',
    about:
      'Bagian sasaran yang menerima tiap paket diundi menurut ciri desa dan kecamatannya; bagian yang menerima beberapa paket dihitung dari situ. Kecamatan ialah rata-rata desanya. Sebagian desa sengaja tidak melapor.',
    programme: 'ehdw-simulasi',
    path: 'skor-konvergensi.csv',
    columns: [
      { name: 'kode', type: 'string', concept: 'area.code' },
      { name: 'triwulan', type: 'string', concept: 'period' },
      { name: 'status', type: 'string', concept: 'status' },
      ...[...PACKAGES, ...COUNTS].map(({ name, concept }) => ({ name, type: 'number', concept })),
    ],
    rows: rows.toSorted((a, b) => (a.join() < b.join() ? -1 : 1)),
  };
}

/** Shares that receive at least one, two, … of some services that are received independently of each other. */
export function atLeast(shares: readonly number[]): readonly number[] {
  let exactly = [1];
  for (const share of shares) {
    const before = exactly;
    exactly = [...before, 0].map((chance, index) => chance * (1 - share) + (before[index - 1] ?? 0) * share);
  }
  return shares.map((_, index) => exactly.slice(index + 1).reduce((sum, chance) => sum + chance, 0));
}

function meanOf(members: readonly Scored[]): readonly number[] | undefined {
  const known = members.flatMap(({ village, shares }) =>
    shares ? [{ weight: village.target, shares }] : [],
  );
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return undefined;
  return [...PACKAGES, ...COUNTS].map((_, index) => {
    const sum = known.reduce((all, { weight, shares }) => all + weight * (shares[index] ?? 0), 0);
    return Math.round((10 * sum) / whole) / 10;
  });
}

const cellsOf = (shares: readonly number[] | undefined): readonly string[] =>
  shares ? ['', ...shares.map(String)] : ['not-reported', ...[...PACKAGES, ...COUNTS].map(() => '')];
