import { describe, expect, it } from 'vitest';
import { judgeCommitment } from '../../scripts/derive/judgeCommitment.ts';
import type { Promised } from '../../src/model/commitment.ts';
import type { Observation } from '../../src/model/observation.ts';

const promised: Promised = {
  id: 'di-bawah-14',
  date: '2023-06-01',
  who: 'Bupati',
  kind: 'janji',
  what: 'Di bawah 14%',
  measure: 'prevalensi < 14%',
  area: '99.01',
  indicator: 'prevalensi',
  condition: { relation: '<', value: 14 },
  source: { title: 'Berita' },
};
const figure = (method: 'survey' | 'registry', period: string, value: number): Observation => ({
  indicator: 'prevalensi',
  area: '99.01',
  period,
  programme: `${method}-${period}`,
  method,
  publication: 'terbitan',
  origin: 'published',
  state: 'value',
  value,
});
const judge = (change: Partial<Promised>, ...figures: readonly Observation[]) => {
  const {
    verdict,
    doubts,
    figures: shown,
  } = judgeCommitment({ ...promised, ...change }, figures, '2026-11-22');
  return { verdict, doubts, shown: shown.map(({ period, fulfils, decides }) => [period, fulfils, decides]) };
};

describe('judgeCommitment', () => {
  it('judges what is due by the figures of that year alone', () => {
    const figures = [
      figure('survey', '2023', 20),
      figure('survey', '2024', 13.9),
      figure('survey', '2025', 30),
    ];
    expect(judge({ due: '2024' }, ...figures)).toEqual({
      verdict: 'met',
      doubts: [],
      shown: [['2024', true, true]],
    });
    expect(judge({ due: '2023' }, ...figures).verdict).toBe('not-met');
  });

  it('lets the method decide that the target is defined on, and shows the other beside it', () => {
    expect(
      judge(
        { due: '2024', method: 'survey' },
        figure('survey', '2024', 30.4),
        figure('registry', '2024-11', 11.4),
      ),
    ).toEqual({
      verdict: 'not-met',
      doubts: [],
      shown: [
        ['2024', false, true],
        ['2024-11', true, false],
      ],
    });
  });

  it('says which figures are older than a commitment without a date, for they judge nothing', () => {
    const { figures } = judgeCommitment(
      promised,
      [figure('registry', '2022-11', 6), figure('survey', '2024', 30.4)],
      '2026-11-22',
    );
    expect(figures.map(({ period, isEarlier }) => [period, isEarlier])).toEqual([
      ['2022-11', true],
      ['2024', undefined],
    ]);
    expect(judge({}, figure('registry', '2022-11', 6)).verdict).toBe('unmeasurable');
  });

  it('does not choose between figures that disagree', () => {
    const both = [figure('survey', '2024', 30.4), figure('registry', '2024-11', 11.4)];
    expect(judge({ due: '2024' }, ...both)).toMatchObject({
      verdict: 'unmeasurable',
      doubts: ['figures-disagree'],
    });
    expect(judge({}, ...both)).toMatchObject({
      verdict: 'unmeasurable',
      doubts: ['no-date', 'figures-disagree'],
    });
  });

  it('calls a promise without a date met only by figures that are newer than it', () => {
    expect(judge({}, figure('survey', '2024', 12)).verdict).toBe('met');
    expect(judge({}, figure('survey', '2022', 12))).toMatchObject({
      verdict: 'unmeasurable',
      doubts: ['no-date'],
    });
  });

  it('does not judge before the due year is over', () => {
    expect(judge({ due: '2026' }, figure('survey', '2026', 30)).verdict).toBe('not-yet-due');
    expect(judge({ due: '2026-10' }, figure('survey', '2026', 30)).verdict).toBe('not-met');
  });

  it('tells a figure that nobody published from a promise without one', () => {
    expect(judge({ due: '2024' }, figure('survey', '2023', 12))).toMatchObject({
      verdict: 'unpublished',
      doubts: ['no-figure'],
    });
    const { condition: _, ...wordsOnly } = promised;
    expect(judgeCommitment(wordsOnly, [figure('survey', '2024', 12)], '2026-11-22')).toMatchObject({
      verdict: 'unmeasurable',
      doubts: ['no-measure'],
      figures: [],
    });
  });

  it('compares what is printed: 13.96 is 14.0', () => {
    expect(judge({ due: '2024' }, figure('survey', '2024', 13.96)).verdict).toBe('not-met');
    expect(judge({ due: '2024' }, figure('survey', '2024', 13.94)).verdict).toBe('met');
  });
});
