import { describe, expect, it } from 'vitest';
import type { Contradiction } from '../../src/model/contradiction.ts';
import { head, sheets, TWO_SIDES } from '../fixtures/contradictions.ts';
import { regionSources, sourcesWith } from '../fixtures/sources.ts';
import { build } from './buildInMemory.ts';

const run = (sides: readonly string[], heads: readonly string[] = [head()]) => {
  const { outputs, findings } = build(sourcesWith(regionSources.publications, sheets(heads, sides)));
  const contradictions: readonly Contradiction[] = JSON.parse(outputs.get('contradictions.json') ?? 'null');
  const faults = findings
    .filter(({ file }) => file === 'contradiction-sides.csv')
    .map(({ row, column, value, code }) => [row, column, value, code]);
  return { contradictions, faults, text: JSON.stringify(findings) };
};
const side = (cells: string) => [TWO_SIDES[0] ?? '', `uji,${cells},,`];
/** Desa Batu Khayal, 8 of 80 measured in February; Lereng Kira, 3 of 60, which is withheld. */
const DESA = 'timbang-rekaan-2025,,stunting_balita,97.01.01.2003,2025-02';

describe('the sides of a contradiction', () => {
  it('are published with the survey or registry that they come from', () => {
    const { contradictions, faults } = run(TWO_SIDES);
    expect(faults).toEqual([]);
    expect(contradictions).toEqual([
      {
        id: 'uji',
        kind: 'same-thing',
        cause: 'unknown',
        title: { id: 'Dua angka', en: 'Two figures' },
        why: { id: 'Sebabnya tidak disebut.', en: 'Not explained.' },
        sides: ['2025', '2023'].map((period) => ({
          publication: 'survei-contoh',
          programme: `survei-contoh-${period}`,
          method: 'survey',
          indicator: 'stunting_balita',
          area: '97.01',
          period,
          reads: 'value',
          text: period === '2025' ? '16.6' : '19.1',
        })),
      },
    ]);
  });

  it('may be a printed percentage of a table, or a count beside it', () => {
    const weighed = 'timbang-rekaan-2025,,stunting_balita,97.01.03.2003,2025-02';
    expect(run(side(`${weighed},value,19.6`)).faults).toEqual([]);
    expect(run(side(`${weighed},numerator,22`)).faults).toEqual([]);
    const { contradictions } = run(side(`${weighed},denominator,130`));
    expect(contradictions[0]?.sides[1]).toMatchObject({ text: '130', denominatorKind: 'measured' });
  });

  it('may be what a source only says, or a target', () => {
    expect(run(side('survei-contoh,,sampel_balita,97.01,2025,value,450')).faults).toEqual([]);
    const { contradictions } = run(side(',rencana-contoh-2026,,,,value,12'));
    expect(contradictions[0]?.sides[1]).toEqual({
      ...{ target: 'rencana-contoh-2026', indicator: 'stunting_balita', area: '00', period: '2026' },
      ...{ reads: 'value', text: '12' },
    });
  });

  it('keep the zeros that the source prints', () => {
    const { contradictions } = run(side('survei-contoh,,stunting_balita,00,2023,value,18.40'));
    expect(contradictions[0]?.sides[1]?.text).toBe('18.40');
  });

  it('must be in the data: other figures stop the build, each named by row, column and value', () => {
    const expected = [
      [
        side('survei-contoh,,stunting_balita,97.01,2024,value,19.1'),
        'publication',
        'survei-contoh',
        'side-not-found',
      ],
      [
        side('koran-lain,,stunting_balita,97.01,2023,value,19.1'),
        'publication',
        'koran-lain',
        'side-not-found',
      ],
      [side('survei-contoh,,stunting_balita,97.01,2023,value,19.2'), 'value', '19.2', 'side-differs'],
      [side('survei-contoh,,stunting_balita,97.01,2023,denominator,450'), 'value', '450', 'side-differs'],
      [side(',rencana-lain,,,,value,12'), 'target', 'rencana-lain', 'unknown-target'],
      [side(',rencana-contoh-2026,,,,value,14'), 'value', '14', 'side-differs'],
    ] as const;
    for (const [sides, column, value, code] of expected) {
      const { faults, contradictions } = run(sides);
      expect(faults).toEqual([[3, column, value, code]]);
      expect(contradictions).toEqual([]);
    }
  });

  it('must not be withheld, and the finding does not repeat the count', () => {
    const withheld = DESA.replace('2003', '2005');
    for (const reading of ['value,5', 'numerator,3', 'denominator,60']) {
      const { faults, contradictions, text } = run(side(`${withheld},${reading}`));
      expect(faults).toEqual([[3, 'value', undefined, 'side-withheld']]);
      expect(contradictions).toEqual([]);
      expect(text).not.toContain(`"value":"${reading.split(',')[1]}"`);
    }
  });

  it('carry what is computed from them', () => {
    const sides = [TWO_SIDES[0] ?? '', 'uji,survei-contoh,,jumlah_balita,97.01,2025,value,1480,,'];
    expect(run(sides, [head({ computed: 'share 1 2' })]).contradictions[0]?.computed).toEqual({
      kind: 'share',
      sides: [1, 2],
      value: 246,
    });
  });
});

describe('a region without a list of contradictions', () => {
  it('has an empty one in its open data', () => {
    expect(build(regionSources).outputs.get('contradictions.json')).toBe('[]\n');
  });
});
