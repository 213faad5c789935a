import type { Speech } from '../../../src/client/explorer/speech.ts';
import type { Catalog, Scale } from '../../../src/cube/catalog.ts';
import type { Cell } from '../../../src/cube/cell.ts';
import type { Cube } from '../../../src/cube/readCube.ts';
import { formatPeriod } from '../../../src/i18n/format/period.ts';
import { explorer } from '../../../src/i18n/id/explorer.ts';
import { wilsonPercent } from '../../../src/stats/wilsonPercent.ts';

const SCALES: Readonly<Record<Scale['measure'], Scale>> = {
  value: { measure: 'value', breaks: [10, 14, 20], colours: ['c2', 'c3', 'c4', 'c5'] },
  change: { measure: 'change', breaks: [-5, 0, 5], colours: ['c3', 'c2', 'c4', 'c5'] },
  gap: { measure: 'gap', breaks: [-4, 0, 6], colours: ['c2', 'c3', 'c4', 'c5'] },
  coverage: { measure: 'coverage', breaks: [80, 90], colours: ['g1', 'g2', 'g3'] },
  width: { measure: 'width', breaks: [5, 10], colours: ['g1', 'g2', 'g3'] },
};

export const scaleOf = (measure: Scale['measure']): Scale => SCALES[measure];

export const INDICATOR = {
  id: 'stunting',
  label: 'Prevalensi stunting',
  hasTarget: true,
  scales: SCALES,
  cubes: {},
};

const catalog: Catalog = {
  target: { value: 14, year: '2024' },
  lowCoverage: 80,
  codes: { kecamatan: [], desa: [] },
  indicators: [INDICATOR],
};

export const SPEECH: Speech = {
  words: { ...explorer, small: 'disamarkan (kurang dari 20 anak diukur)' },
  locale: 'id',
  catalog,
  periodName: (id) => formatPeriod(id, 'id'),
};

/** A weighing of so many children, of whom so many are stunted. */
export function weighing(numerator: number, denominator: number, coverage?: number, source = 0): Cell {
  return {
    state: 'value',
    value: (100 * numerator) / denominator,
    counts: { numerator, denominator },
    interval: wilsonPercent(numerator, denominator),
    ...(coverage !== undefined && { coverage }),
    source,
  };
}

const CELLS: readonly (readonly Cell[])[] = [
  [weighing(60, 300, 91.5), weighing(30, 300, 92)],
  [weighing(42, 300, 95), weighing(40, 300, 70)],
  [{ state: 'not-measured', source: 0 }, weighing(0, 120, 88)],
  [weighing(10, 100), { state: 'suppressed', reason: 'small-denominator', coverage: 55, source: 0 }],
  [weighing(10, 100), weighing(10, 100, 85, 1)],
];

/** Two periods of five areas: a clear fall, no clear change, no figure before, none now, and another programme. */
export const CUBE: Cube = {
  periods: ['2023-08', '2024-08'],
  sources: [
    {
      publication: 'timbang',
      title: 'Bulan timbang',
      programme: 'Penimbangan',
      joined: true,
      simulated: false,
    },
    { publication: 'coba', title: 'Simulasi', programme: 'Simulasi', joined: true, simulated: true },
  ],
  cell: (area, period) => CELLS[area]?.[period] ?? { state: 'not-published' },
};
