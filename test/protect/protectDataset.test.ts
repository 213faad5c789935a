import { describe, expect, it } from 'vitest';
import { protectDataset } from '../../scripts/protect/protectDataset.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation, Statement } from '../../src/model/observation.ts';
import { areas, region, tally, villages, withSums } from './villages.ts';

const indicatorOf = (id: string, unit: 'count' | 'percent'): [string, Indicator] => [
  id,
  {
    ...{ id, unit, label: { id, en: id }, shortLabel: { id, en: id }, noun: { id: 'anak', en: 'children' } },
    ...{ better: 'lower', breaks: [], definition: { id: '-', en: '-' }, definitionSource: null },
  },
];
const indicators = new Map([
  indicatorOf('kasus', 'count'),
  indicatorOf('persen', 'percent'),
  indicatorOf(region.countIndicator, 'count'),
  indicatorOf(region.indicator, 'percent'),
]);
type More = Partial<Omit<Extract<Observation, { state: 'value' }>, 'state' | 'value'>>;
const figure = (indicator: string, value: number, more: More = {}): Observation => ({
  ...{ indicator, area: '97.01.01.2001', period: '2025-08', programme: 't', method: 'registry' },
  ...{ publication: 'office', origin: 'published', file: 'publications/office/figures.csv', row: 2 },
  ...{ state: 'value', value },
  ...more,
});
const protect = (
  figures: readonly Observation[],
  tallies = withSums([]),
  statements: readonly Statement[] = [],
) =>
  protectDataset({ tallies, figures, statements }, ({ publication }) => publication === 'press', {
    region,
    areas,
    indicators,
  });
const states = (figures: readonly Observation[], tallies = withSums([])) =>
  protect(figures, tallies).figures.map(({ state }) => state);

describe('a single figure', () => {
  it.each([1, 2, 3, 4])('that counts %i is withheld with everything that tells it', (count) => {
    const [shown] = protect([figure('kasus', count, { note: `${count} anak` })]).figures;
    expect(shown).toMatchObject({ state: 'suppressed', reason: 'protected', row: 2 });
    expect(shown).not.toHaveProperty('value');
    expect(shown).not.toHaveProperty('note');
  });

  it.each([0, 5, 47])('that counts %i is shown', (count) => {
    expect(protect([figure('kasus', count)]).figures).toEqual([figure('kasus', count)]);
  });

  it('that gives a percentage with its denominator tells the count as well', () => {
    expect(states([figure('persen', 3, { numerator: 3, denominator: 100 })])).toEqual(['suppressed']);
    expect(states([figure('persen', 3, { denominator: 100 })])).toEqual(['suppressed']);
    expect(states([figure('persen', 50, { denominator: 18 })])).toEqual(['suppressed']);
    expect(states([figure('persen', 3)])).toEqual(['value']);
  });

  it('is added up with the others of its table', () => {
    const table = villages
      .slice(0, 3)
      .map((area, index) => figure('kasus', [3, 9, 20][index] ?? 0, { area }));
    expect(states([...table, figure('kasus', 32, { area: '97.01.01' })])).toEqual([
      'suppressed',
      'suppressed',
      'value',
      'value',
    ]);
  });

  it('does not tell a count that a table withholds, in any publication or longer period', () => {
    const tallies = [tally('97.01.01.2001', 3, { period: '2025-08' })];
    const told = [
      figure(region.countIndicator, 30),
      figure(region.indicator, 3),
      figure(region.indicator, 3, { period: '2025' }),
      figure(region.indicator, 3, { period: '2024' }),
    ];
    expect(states(told, tallies)).toEqual(['suppressed', 'suppressed', 'suppressed', 'value']);
  });

  it('of a publication that is public already stays, and so do its words', () => {
    const open = figure('kasus', 3, { publication: 'press' });
    expect(protect([open]).figures).toEqual([open]);
  });
});

describe('a statement', () => {
  const said = (text: string, more: Partial<Statement> = {}): Statement => ({
    ...{ indicator: 'kasus', area: '97.01.01.2001', period: '2025-08', programme: 't', method: 'registry' },
    ...{ publication: 'office', use: 'state', text, file: 'publications/office/figures.csv', row: 3 },
    ...more,
  });

  it('is not repeated where it tells a small count or one that is withheld', () => {
    const tallies = [tally('97.01.01.2001', 3, { period: '2025-08' })];
    const kept = protect([], tallies, [
      said('3'),
      said('turun'),
      said('turun', { indicator: region.indicator }),
      said('3', { publication: 'press' }),
    ]).statements;
    expect(kept.map(({ text, publication }) => `${publication} ${text}`)).toEqual([
      'office turun',
      'press 3',
    ]);
  });
});
