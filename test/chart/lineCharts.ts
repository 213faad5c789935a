import type { ChartLine, LineChart, LinePoint } from '../../src/chart/lines/lines.ts';
import type { State } from '../../src/model/observation.ts';

const START = 2019.125;
const PERIODS = Array.from({ length: 16 }, (_, index) => START + index / 2);

/** A half-year of a line: a figure with an interval of ± `reach` points, or a state without one. */
function point(index: number, figure: number | State, reach: number): LinePoint {
  const x = START + index / 2;
  if (typeof figure === 'string') return { x, state: figure, lowCoverage: false };
  const [low, high] = [Math.max(0, figure - reach), figure + reach * 1.2];
  return { x, state: 'value', value: figure, low, high, lowCoverage: index % 6 === 5 };
}

function line(
  label: string,
  figures: readonly (number | State)[],
  reach: number,
  simulated = false,
): ChartLine {
  const points = figures.map((figure, index) => point(index, figure, reach));
  return { id: label, label, simulated, joined: true, points };
}

const PACE = [26.1, 25.2, 24.4, 24.0, 23.8, 23.1, 22.9, 22.7, 22.4, 22.9, 21.3, 20.4, 19.9, 19.0, 18.6, 18.2];
const SEMPOLAN = [14.2, 13.8, 13.9, 13.1, 12.5, 12.7, 12.0, 11.6, 11.9, 11.2, 10.8, 10.1, 9.9, 9.4, 9.3, 9.1];
const GARAHAN = [
  19.8, 20.4, 19.1, 18.8, 18.9, 18.0, 17.7, 17.9, 17.1, 16.8, 16.9, 17.4, 16.6, 16.2, 16.4, 16.0,
];
const SILO = [21.2, 20.9, 20.1, 19.7, 19.4, 19.2, 18.7, 18.6, 18.1, 17.9, 17.2, 17.0, 16.5, 16.1, 15.8, 15.5];

/** The second line without figures here and there, in every state. */
const BROKEN: readonly (number | State)[] = SEMPOLAN.map((figure, index) => {
  const states: Readonly<Record<number, State>> = {
    2: 'not-measured',
    3: 'not-measured',
    6: 'suppressed',
    10: 'not-reported',
    12: 'contradicted',
    14: 'not-published',
    15: 'not-published',
  };
  return states[index] ?? figure;
});

export const ONE: LineChart = {
  width: 328,
  lines: [line('Pace', PACE, 3.5)],
  target: { value: 14, label: '14%' },
  steps: [{ x: 2025.5, value: 18.8, label: '18,8%' }],
  yMax: 40,
  periods: PERIODS,
  description: 'Pace: 26,1 persen pada Februari 2019, 18,2 persen pada Agustus 2026.',
  format: (percent) => percent.toFixed(1).replace('.', ','),
  texts: {
    unit: '%',
    simulation: 'simulasi',
  },
};

export const TWO: LineChart = {
  ...ONE,
  width: 720,
  lines: [line('Pace', PACE, 3.5), line('Sempolan', SEMPOLAN, 2.6)],
  at: { x: 2026.625, label: 'Agustus 2026' },
};

export const FOUR: LineChart = {
  ...ONE,
  lines: [
    line('Pace', PACE, 3.5),
    line('Sempolan', SEMPOLAN, 2.6),
    line('Garahan', GARAHAN, 3),
    line('Silo', SILO, 1.2),
  ],
  steps: [],
  at: { x: 2025.125, label: 'Februari 2025' },
};

/** A period without a figure, every state, a line that ends early and one that has a limit only once. */
export const MISSING: LineChart = {
  ...ONE,
  lines: [
    line('Pace', PACE, 3.5),
    line('Sempolan', BROKEN, 2.6),
    {
      ...line(
        'Garahan',
        GARAHAN.map((figure, index) => (index < 5 ? 'not-published' : figure)),
        3,
      ),
      points: line('Garahan', GARAHAN, 3).points.map((known, index) =>
        index < 5
          ? { x: known.x, state: 'not-published', lowCoverage: false }
          : index === 9
            ? { x: known.x, state: 'bound', lowCoverage: false }
            : known,
      ),
    },
  ],
  at: { x: 2022.125, label: 'Februari 2022' },
};

/** Invented figures beside published ones, two places of one name, and names that do not fit on a line. */
export const SIMULATED_LINES: LineChart = {
  ...ONE,
  lines: [
    line('Ajung, Kecamatan Ajung', PACE, 3.5, true),
    line(
      'Ajung, Kecamatan Kalisat',
      PACE.map((figure) => figure - 0.6),
      2.6,
      true,
    ),
    line('Kelurahan Tegalbesar, Kecamatan Kaliwates', SILO, 1.2, true),
    line(
      'Sempolan',
      SEMPOLAN.map(() => 'not-published'),
      1,
    ),
  ],
  at: { x: 2026.625, label: 'Agustus 2026' },
};
