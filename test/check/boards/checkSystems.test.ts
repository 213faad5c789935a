import { describe, expect, it } from 'vitest';
import { checkSystems } from '../../../scripts/check/boards/checkSystems.ts';
import type { Indicator } from '../../../src/model/indicator.ts';

const words = { id: 'x', en: 'x' };
const indicator: Indicator = {
  ...{ id: 'imunisasi', label: words, shortLabel: words, unit: 'percent', noun: words, better: 'higher' },
  ...{ breaks: [], definition: words, definitionSource: null },
};
const HEADER = 'id,label_id,label_en,run_by,about_id,about_en,indicators,dataset,choose_id,choose_en';
const check = (...rows: readonly string[]) =>
  checkSystems(
    new Map([['systems.csv', [HEADER, ...rows].join('\n')]]),
    { indicators: new Map([[indicator.id, indicator]]) },
    [],
  );

describe('systems.csv', () => {
  it('is read with the question of which its indicators are the answers', () => {
    const { value, findings } = check('vaksin,Vaksin,Vaccines,Dinkes,Apa,What,imunisasi,,Berapa?,How many?');
    expect(findings).toEqual([]);
    expect(value[0]).toMatchObject({ indicators: ['imunisasi'], choose: { id: 'Berapa?', en: 'How many?' } });
  });

  it('names an indicator that is unknown or stands in two systems, and a dataset that nobody expects', () => {
    const { findings } = check(
      'satu,Satu,One,Dinkes,Apa,What,imunisasi|asi,,,',
      'dua,Dua,Two,Dinkes,Apa,What,imunisasi,siga,,',
    );
    expect(findings.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [2, 'indicators', 'asi', 'unknown-indicator'],
      [3, 'indicators', 'imunisasi', 'duplicate-key'],
      [3, 'dataset', 'siga', 'unknown-dataset'],
    ]);
  });

  it('may be absent: a region lists none', () => {
    expect(checkSystems(new Map(), { indicators: new Map() }, []).value).toEqual([]);
  });
});
