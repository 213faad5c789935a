import { formatDate } from '../format/period.ts';

/** What only the printed sheet of an area says. */
export const sheet = {
  code: (id: string) => `Kode QR: angka rilis ${id}`,
  release: (id: string) => `Rilis ${id}`,
  unreleased: (asOf: string) =>
    `Keadaan data ${formatDate(asOf, 'id')}, belum dirilis: belum ada alamat tetap untuk dikutip.`,
  simulated: 'SIMULASI',
  notMeasured: 'bukan hasil ukur, jangan dikutip',
};
