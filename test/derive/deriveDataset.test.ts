import { describe, expect, it } from 'vitest';
import { checkSources } from '../../scripts/check/checkSources.ts';
import type { PublicationFolder } from '../../scripts/read/sources.ts';
import { regionSources, sourcesWith } from '../fixtures/sources.ts';
import { build, weighing } from './buildInMemory.ts';

describe('revisions of a row', () => {
  it('are published once, counted as superseded, and add up in the ledger', () => {
    const { observations, outputs } = build(
      sourcesWith([
        weighing([
          '97.01.01.2001,2025-02,120,100,17,,2025-02-20',
          '97.01.01.2001,2025-02,120,100,19,,2025-03-01',
        ]),
      ]),
    );
    const figures = observations.filter(
      ({ area, indicator }) => area === '97.01.01.2001' && indicator === 'stunting_balita',
    );
    expect(figures).toMatchObject([{ numerator: 19, row: 3 }]);
    expect(JSON.parse(outputs.get('ledger.json') ?? '')).toEqual([
      {
        file: 'publications/uji/data.csv',
        rows: 2,
        published: 1,
        suppressed: 0,
        superseded: 1,
        rejected: 0,
        ignored: [],
      },
    ]);
  });

  it('that contradict each other are an error of the derivation', () => {
    const { findings } = build(
      sourcesWith([weighing(['97.01.01.2001,2025-02,120,100,17,,', '97.01.01.2001,2025-02,120,100,19,,'])]),
    );
    expect(findings.map(({ code, row }) => [code, row])).toEqual([
      ['duplicate-row', 2],
      ['duplicate-row', 3],
    ]);
  });
});

describe('a small count', () => {
  const rows = ['97.01.01.2001,2025-02,120,100,3,3.0,', '97.01.01.2002,2025-02,90,80,8,10.0,'];

  it('is withheld with its printed percentage, but not its denominator', () => {
    const { observations } = build(sourcesWith([weighing(rows)]));
    const found = observations.find(
      ({ area, indicator }) => area === '97.01.01.2001' && indicator === 'stunting_balita',
    );
    expect(found).toEqual({
      indicator: 'stunting_balita',
      area: '97.01.01.2001',
      period: '2025-02',
      publication: 'uji',
      programme: 'timbang-rekaan',
      method: 'registry',
      origin: 'published',
      file: 'publications/uji/data.csv',
      row: 2,
      coverage: (100 * 100) / 120,
      state: 'suppressed',
      reason: 'protected',
      denominator: 100,
    });
  });

  it('stays where its publisher has made it public', () => {
    const { observations } = build(
      sourcesWith([weighing(rows, { descriptor: { disclosure: 'already-public' } })]),
    );
    expect(
      observations.find((o) => o.area === '97.01.01.2001' && o.indicator === 'stunting_balita'),
    ).toMatchObject({ state: 'value', value: 3, printed: 3 });
  });

  it('gives nothing that is computed from it, for itself and for the sibling withheld beside it', () => {
    const all = [...(checkSources(regionSources).dataset?.vocabulary.areas.values() ?? [])];
    const desa = all.filter(({ level }) => level === 'desa');
    const wide = desa.map(({ code }, index) => `${code},2025-02,120,100,${index === 0 ? 3 : 12 + index},,`);
    const { observations, funnels } = build(sourcesWith([weighing(wide)]));
    const withheld = observations.filter(({ state }) => state === 'suppressed');
    expect(withheld.length).toBeGreaterThanOrEqual(2);
    for (const observation of withheld) {
      for (const computed of ['numerator', 'gap', 'gapCount', 'bounds', 'rank', 'change', 'funnel']) {
        expect(observation, observation.area).not.toHaveProperty(computed);
      }
    }
    const shown = observations.flatMap((o) =>
      o.state === 'value' && o.funnel && o.area.length === 13 ? [o.numerator ?? 0] : [],
    );
    expect(funnels.map(({ level, numerator, drawn }) => [level, numerator, drawn])).toEqual([
      ['desa', shown.reduce((sum, count) => sum + count, 0), desa.length - withheld.length],
    ]);
  });

  it('stands in no output of the build, nor does one that cannot be', () => {
    const impossible = ['97.01.02.2001,2025-02,120,4,3,75.0,', '97.01.02.2002,2025-02,90,21,98764,,'];
    const { outputs } = build(sourcesWith([weighing([...rows, ...impossible])]));
    const observations: { area: string; state: string; numerator?: number }[] = JSON.parse(
      outputs.get('observations.json') ?? '',
    );
    expect(observations.filter((o) => o.numerator === 3)).toEqual([]);
    expect(observations.find((o) => o.area === '97.01.02.2002')).toMatchObject({
      state: 'contradicted',
      numerator: 98764,
    });
  });
});

describe('simulated figures', () => {
  it('end at kecamatan', () => {
    const desa = [...(checkSources(regionSources).dataset?.vocabulary.areas.values() ?? [])].filter(
      ({ level }) => level === 'desa',
    );
    const rows = desa.map(({ code }) => `${code},2025-02,120,100,17,,`);
    const make = (room: PublicationFolder['room'], evidence: string) =>
      build(sourcesWith([weighing(rows, { room, descriptor: { evidence } })])).observations;
    const levels = (list: ReturnType<typeof make>) => new Set(list.map(({ area }) => area.split('.').length));
    expect(levels(make('simulated', 'simulated'))).toEqual(new Set([3, 4]));
    expect(levels(make('publications', 'official'))).toEqual(new Set([2, 3, 4]));
  });
});
