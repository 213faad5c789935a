import { describe, expect, it } from 'vitest';
import { checkSources } from '../../scripts/check/checkSources.ts';
import { changeOfSurveys } from '../../scripts/derive/changeOfSurveys.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Programme } from '../../src/model/publication.ts';
import { surveyInterval } from '../../src/stats/surveyInterval.ts';
import { regionSources } from '../fixtures/sources.ts';

const indicators = checkSources(regionSources).dataset?.vocabulary.indicators ?? new Map();
const programme = (id: string, series: string | null): [string, Programme] => [
  id,
  { id, label: id, method: 'survey', series, runBy: 'Kementerian' },
];
const programmes = new Map([
  programme('ssgi-2022', 'ssgi'),
  programme('ski-2023', 'ssgi'),
  programme('ssgi-2024', 'ssgi'),
  programme('riskesdas-2018', null),
]);

/** A survey figure, with the interval that a sample of effectively `effective` children gives. */
const round = (period: string, of: string, percent: number, effective?: number): Observation => {
  const [low, high] = effective === undefined ? [0, 0] : surveyInterval(percent, effective, 1);
  return {
    indicator: 'stunting_balita',
    area: '97.01',
    period,
    programme: of,
    method: 'survey',
    publication: 'ministry',
    origin: 'published',
    state: 'value',
    value: percent,
    ...(effective !== undefined && { interval: { low, high, origin: 'design-effect' as const } }),
  };
};
const changesOf = (observations: readonly Observation[]) =>
  changeOfSurveys(observations, programmes, indicators).map((o) =>
    o.state === 'value' ? o.change : undefined,
  );

describe('changeOfSurveys', () => {
  it('gives every round but the first its change with an interval, where both rounds have one', () => {
    const [first, fall, flat] = changesOf([
      round('2022', 'ssgi-2022', 34.9, 400),
      round('2023', 'ski-2023', 24.9, 400),
      round('2024', 'ssgi-2024', 25.6, 400),
    ]);
    expect(first).toBeUndefined();
    // Newcombe’s method 10 for 34.9% and 24.9% of 400 children each, computed independently.
    expect(fall).toEqual({ from: '2022', change: -10, low: -16.2349, high: -3.6568, direction: 'down' });
    expect(flat).toMatchObject({ from: '2023', change: 0.7, direction: 'undetermined' });
  });

  it('concludes nothing where a round has no interval, however large the step, and says which', () => {
    expect(
      changesOf([
        round('2022', 'ssgi-2022', 34.9),
        round('2023', 'ski-2023', 9.7),
        round('2024', 'ssgi-2024', 30.4, 418),
      ]).slice(1),
    ).toEqual([
      { from: '2022', change: -25.2, withoutInterval: ['2022', '2023'], direction: 'undetermined' },
      { from: '2023', change: 20.7, withoutInterval: ['2023'], direction: 'undetermined' },
    ]);
  });

  it('compares no surveys of another design, no alternates and no counts', () => {
    const latest = round('2024', 'ssgi-2024', 30.4, 418);
    expect(changesOf([round('2018', 'riskesdas-2018', 30, 400), latest])).toEqual([undefined, undefined]);
    expect(changesOf([{ ...round('2023', 'ski-2023', 30, 400), alternate: true }, latest])).toEqual([
      undefined,
      undefined,
    ]);
    const counted = [round('2023', 'ski-2023', 30, 400), latest].map((o) => ({
      ...o,
      indicator: 'jumlah_balita',
    }));
    expect(changesOf(counted)).toEqual([undefined, undefined]);
  });
});
