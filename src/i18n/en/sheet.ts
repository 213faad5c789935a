import { formatDate } from '../format/period.ts';
import type { sheet as indonesian } from '../id/sheet.ts';

/** What only the printed sheet of an area says. */
export const sheet: typeof indonesian = {
  code: (id) => `QR code: figures of release ${id}`,
  release: (id) => `Release ${id}`,
  unreleased: (asOf) =>
    `Data as of ${formatDate(asOf, 'en')}, not released: there is no permanent address to cite yet.`,
  simulated: 'SIMULATED',
  notMeasured: 'not measured, do not quote',
};
