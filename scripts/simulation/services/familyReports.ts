import type { PeriodId } from '../../../src/model/period.ts';
import { logistic } from '../logistic.ts';
import type { RandomSource } from '../random.ts';
import type { InventedTable } from './inventedTable.ts';

/** Logits: an average kecamatan, what is its own, and what is a month's. */
const [USUAL, OWN, MONTHLY] = [1.1, 1, 0.35];
/** Part of the kecamatan that do not report in a month. */
const SILENT = 0.06;

/** Invented monthly reporting of the family programme: a percentage for each kecamatan, some below one half. */
export function inventFamilyReports(
  kecamatan: readonly string[],
  months: readonly PeriodId[],
  random: RandomSource,
): InventedTable {
  const rows = kecamatan.flatMap((code) => {
    const own = USUAL + OWN * random.normal();
    return months.map((month) => {
      const isSilent = random.uniform() < SILENT;
      const share = Math.round(1000 * logistic(own + MONTHLY * random.normal())) / 10;
      return [code, month, isSilent ? 'not-reported' : '', isSilent ? '' : String(share)];
    });
  });
  return {
    name: 'siga-kecamatan',
    title: 'Simulasi cakupan pelaporan SIGA (bukan laporan)',
    about:
      'Cakupan tiap kecamatan diundi bulan demi bulan di sekitar cirinya; sebagian sengaja tidak melapor.',
    programme: 'siga-simulasi',
    path: 'cakupan-siga.csv',
    columns: [
      { name: 'kode', type: 'string', concept: 'area.code' },
      { name: 'bulan', type: 'string', concept: 'period' },
      { name: 'status', type: 'string', concept: 'status' },
      { name: 'cakupan', type: 'number', concept: 'cakupan_laporan_siga' },
    ],
    rows,
  };
}
