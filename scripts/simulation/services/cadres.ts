import type { PeriodId } from '../../../src/model/period.ts';
import { logistic } from '../logistic.ts';
import type { RandomSource } from '../random.ts';
import type { InventedTable } from './inventedTable.ts';
import type { Village } from './villages.ts';

/** What a desa is asked, and the logit of a yes in a desa of average quality. */
const QUESTIONS = [
  { name: 'aktif', concept: 'kpm_aktif', usual: 1.6 },
  { name: 'entri_tepat', concept: 'kpm_entri_sasaran_tepat', usual: 0.6 },
  { name: 'laporan_tepat', concept: 'kpm_laporan_tepat', usual: 0.3 },
  { name: 'hadir_rembuk', concept: 'kpm_hadir_rembuk', usual: 1.1 },
] as const;

/** Part of the desa that do not report in a quarter. */
const SILENT = 0.05;

const words = { trueValues: ['Ya'], falseValues: ['Tidak'] };

/** Invented quarterly reports of cadres: yes or no, desa by desa. No counts of people. */
export function inventCadres(
  villages: readonly Village[],
  quarters: readonly PeriodId[],
  random: RandomSource,
): InventedTable {
  const cellsOf = ({ quality }: Village) => {
    const isSilent = random.uniform() < SILENT;
    const answers = QUESTIONS.map(({ usual }) =>
      random.uniform() < logistic(usual + quality) ? 'Ya' : 'Tidak',
    );
    return isSilent ? ['not-reported', ...QUESTIONS.map(() => '')] : ['', ...answers];
  };
  return {
    name: 'kpm-desa',
    title: 'Simulasi laporan KPM per desa (bukan laporan)',
    about: 'Tiap jawaban diundi menurut ciri desa dan kecamatannya; sebagian desa sengaja tidak melapor.',
    programme: 'kpm-simulasi',
    path: 'laporan-kpm.csv',
    columns: [
      { name: 'kode', type: 'string', concept: 'area.code' },
      { name: 'triwulan', type: 'string', concept: 'period' },
      { name: 'status', type: 'string', concept: 'status' },
      ...QUESTIONS.map(({ name, concept }) => ({ name, type: 'boolean', concept, ...words })),
    ],
    rows: villages.flatMap((village) =>
      quarters.map((quarter) => [village.code, quarter, ...cellsOf(village)]),
    ),
  };
}
