import { describe, expect, it } from 'vitest';
import { checkSources } from '../../scripts/check/checkSources.ts';
import { type Context, enrich } from '../../scripts/derive/enrich.ts';
import type { Observation } from '../../src/model/observation.ts';
import { regionSources } from '../fixtures/sources.ts';

const vocabulary = checkSources(regionSources).dataset?.vocabulary;
if (!vocabulary) throw new Error('the made-up region is sound');
const context: Context = {
  region: vocabulary.region,
  indicators: vocabulary.indicators,
  headlineTarget: vocabulary.targets.find(({ id }) => id === 'rencana-contoh-2026'),
  sampleSize: (programme, area) => (programme === 'survei-contoh-2025' && area === '97.01' ? 450 : undefined),
  populations: (area, year) => (area === '97.01' && year === 2025 ? [1480, 1610] : []),
};
type Value = Extract<Observation, { state: 'value' }>;
const registry: Value = {
  indicator: 'stunting_balita',
  area: '97.01.01.2001',
  period: '2025-02',
  programme: 'timbang-rekaan',
  method: 'registry',
  publication: 'p',
  origin: 'published',
  state: 'value',
  value: 17,
  numerator: 17,
  denominator: 100,
  denominatorKind: 'measured',
};
const survey: Value = {
  indicator: 'stunting_balita',
  area: '97.01',
  period: '2025',
  programme: 'survei-contoh-2025',
  method: 'survey',
  publication: 'p',
  origin: 'published',
  state: 'value',
  value: 16.6,
};

describe('a value', () => {
  it('keeps both the printed and the recomputed percentage, and says where they contradict each other', () => {
    const printed = { ...registry, numerator: 22, denominator: 130, printed: 19.6 };
    expect(enrich(printed, context)).toMatchObject({
      value: (100 * 22) / 130,
      printed: 19.6,
      conflict: true,
    });
  });

  it('has no conflict where rounding explains the difference', () => {
    const enriched = enrich({ ...registry, numerator: 22, denominator: 130, printed: 16.9 }, context);
    expect(enriched).toMatchObject({ value: (100 * 22) / 130, printed: 16.9 });
    expect(enriched).not.toHaveProperty('conflict');
  });

  it('has the printed percentage of the long form recomputed from its counts', () => {
    expect(enrich({ ...registry, value: 18 }, context)).toMatchObject({
      value: 17,
      printed: 18,
      conflict: true,
    });
  });

  it('gets the class of its rounded value, the gap to the target and the same gap in children', () => {
    // 17% is 5 points above 12%; 12% of 100 children are 12, five fewer than 17. Breaks 6, 12, 18, 24.
    expect(enrich(registry, context)).toMatchObject({ class: 2, gap: 5, gapCount: 5 });
    expect(enrich({ ...registry, numerator: 5, denominator: 100 }, context)).toMatchObject({
      class: 0,
      gap: -7,
      gapCount: -7,
    });
  });

  it('says a large gap in children to two figures only', () => {
    // 12% of 4,816 children are 578, and 721 − 578 = 143.
    expect(enrich({ ...registry, numerator: 721, denominator: 4816 }, context)).toMatchObject({
      gapCount: 140,
    });
  });

  it('has no gap in children where its source shows no numerator', () => {
    const { numerator: _numerator, ...printed } = registry;
    expect(enrich({ ...printed, printed: 17 }, context)).toMatchObject({ gap: 5 });
    expect(enrich({ ...printed, printed: 17 }, context)).not.toHaveProperty('gapCount');
  });

  it('gets Wilson’s interval from its counts, but not over a denominator of children who were not measured', () => {
    expect(enrich({ ...registry, numerator: 81, denominator: 263 }, context)).toMatchObject({
      interval: { low: 25.5289, high: 36.621, origin: 'wilson' },
    });
    const rate = enrich({ ...registry, denominatorKind: 'target-population' }, context);
    expect(rate).not.toHaveProperty('interval');
  });

  it('of a survey gets an interval from the sample size, and its gap for the published populations', () => {
    // 4.6 points of 1480 and 1610 children are 68 and 74, both nearer to 100 than to none.
    expect(enrich(survey, context)).toMatchObject({
      interval: { low: 12.8173, high: 21.2272, origin: 'design-effect' },
      gap: 4.6,
      gapRange: { low: 100, high: 100, populationLow: 1480, populationHigh: 1610 },
    });
  });

  it('keeps the interval that the source published', () => {
    const interval = { low: 14, high: 19.5, origin: 'published' as const };
    expect(enrich({ ...survey, interval }, context)).toMatchObject({ interval });
  });

  it('of another indicator has no gap and, without breaks, no class', () => {
    const enriched = enrich({ ...registry, indicator: 'sangat_pendek_balita', numerator: 5 }, context);
    expect(enriched).toMatchObject({ value: 5 });
    expect(enriched).not.toHaveProperty('gap');
    expect(enriched).not.toHaveProperty('class');
  });

  it('is not recomputed where it is no percentage', () => {
    expect(enrich({ ...registry, indicator: 'jumlah_balita', value: 1480 }, context)).toMatchObject({
      value: 1480,
    });
  });
});

describe('any other state', () => {
  it('passes unchanged', () => {
    const { value: _value, ...rest } = registry;
    const bound: Observation = { ...rest, state: 'bound', relation: '<', limit: 10 };
    expect(enrich(bound, context)).toBe(bound);
  });
});
