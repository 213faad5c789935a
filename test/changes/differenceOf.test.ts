import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../scripts/changes/differenceOf.ts';
import { figuresOf } from '../../scripts/changes/figuresOf.ts';
import { figures, told, withheld } from './figures.ts';

const kinds = (before: ReturnType<typeof figures>, after: ReturnType<typeof figures>) =>
  differenceOf(before, after).map(({ kind, area, standing }) => [kind, area, standing]);

describe('differenceOf', () => {
  it('finds nothing where nothing changed, whatever the order of rows', () => {
    const [one, two] = [told(), told({ area: '97.02' })];
    expect(differenceOf(figures(one, two), figures(two, one))).toEqual([]);
  });

  it('tells revised from withdrawn and added, in this order', () => {
    const before = figures(told({ area: '97.03' }), told({ area: '97.02' }), told());
    const after = figures(told({ area: '97.04' }), told({ area: '97.02', value: 13, numerator: 13 }), told());
    expect(kinds(before, after)).toEqual([
      ['revised', '97.02', 'shown'],
      ['withdrawn', '97.03', 'shown'],
      ['added', '97.04', 'shown'],
    ]);
  });

  it('keeps the old and the new value of a revised figure', () => {
    expect(differenceOf(figures(told()), figures(told({ value: 13, numerator: 13 })))).toEqual([
      {
        ...{ indicator: 'stunting', area: '97.01', period: '2025', programme: 'timbang', method: 'registry' },
        standing: 'shown',
        kind: 'revised',
        before: {
          ...{ publication: 'dinas-2025', state: 'value', value: 12 },
          ...{ numerator: 12, denominator: 100, denominatorKind: 'measured' },
        },
        after: {
          ...{ publication: 'dinas-2025', state: 'value', value: 13 },
          ...{ numerator: 13, denominator: 100, denominatorKind: 'measured' },
        },
      },
    ]);
  });

  it('takes a figure of a newer publication for a revision, and keeps the older one beside it', () => {
    const newer = told({ publication: 'dinas-2026', value: 13, numerator: 13 });
    const found = differenceOf(figures(told()), figures(newer, told({ alternate: true })));
    expect(found.map(({ kind, standing }) => [kind, standing])).toEqual([
      ['revised', 'shown'],
      ['added', 'other'],
    ]);
    expect(found[0]).toMatchObject({
      before: { publication: 'dinas-2025', value: 12 },
      after: { publication: 'dinas-2026', value: 13 },
    });
  });

  it('sees a change of state as a revision', () => {
    expect(differenceOf(figures(told()), figures(withheld()))).toMatchObject([
      { kind: 'revised', before: { state: 'value' }, after: { state: 'suppressed', reason: 'protected' } },
    ]);
  });

  it('leaves out what we compute ourselves', () => {
    const ours = { origin: 'wilson', low: 7, high: 20 };
    const after = {
      ...told({ interval: ours }),
      rank: { low: 1, high: 2, of: 3 },
      gap: -2,
      row: 9,
      class: 1,
    };
    expect(differenceOf(figures(told()), figures(after))).toEqual([]);
    const theirs = told({ interval: { origin: 'published', low: 7, high: 20 } });
    expect(differenceOf(figures(told()), figures(theirs))).toMatchObject([
      { kind: 'revised', after: { interval: { low: 7, high: 20 } } },
    ]);
  });

  it('knows what is only said by its words', () => {
    const { state: _state, ...where } = told();
    const saying = (...texts: readonly string[]) =>
      figuresOf({ observations: [], statements: texts.map((text) => ({ ...where, text })) });
    expect(differenceOf(saying('6-7', 'turun'), saying('turun', '5'))).toMatchObject([
      { kind: 'withdrawn', standing: 'said', before: { text: '6-7' } },
      { kind: 'added', standing: 'said', after: { text: '5' } },
    ]);
  });
});
