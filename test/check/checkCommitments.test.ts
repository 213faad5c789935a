import { describe, expect, it } from 'vitest';
import { checkCommitments } from '../../scripts/check/checkCommitments.ts';
import type { Area } from '../../src/model/area.ts';

const HEADER = 'id,date,who,kind,what,measure,due,due_text,area,indicator,method,condition,source,url,note';
const area: Area = { code: '99.01', name: 'Contoh', level: 'kabupaten', kind: 'kabupaten', parent: null };
const check = (...rows: readonly string[]) =>
  checkCommitments(new Map([['commitments.csv', [HEADER, ...rows].join('\n')]]), {
    areas: new Map([['99.01', area]]),
    indicators: new Map(),
  });

describe('checkCommitments', () => {
  it('reads who promised what, until when, and the figure that would show it', () => {
    const row = 'bebas-2022,2021-09-22,Bupati,janji,Bebas stunting,nol,2022,2022,99.01,,,=0,Berita,,';
    expect(check(row)).toEqual({
      value: [
        {
          id: 'bebas-2022',
          date: '2021-09-22',
          who: 'Bupati',
          kind: 'janji',
          what: 'Bebas stunting',
          measure: 'nol',
          due: '2022',
          dueText: '2022',
          area: '99.01',
          condition: { relation: '=', value: 0 },
          source: { title: 'Berita' },
        },
      ],
      findings: [],
    });
  });

  it('names column and value of what it cannot read or does not know', () => {
    const { findings } = check(
      'a,2021-09-22,Bupati,janji,x,y,besok,,99.01,,,,Berita,,',
      'b,2021-09-22,Bupati,janji,x,y,,,99.02,lain,,,Berita,,',
      'b,2021-09-22,Bupati,sumpah,x,y,,,99.01,,,di bawah 14,Berita,,',
      'b,2021-09-22,Bupati,janji,x,y,,,99.01,,,<14,Berita,,',
    );
    expect(findings.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'due', 'besok'],
      [4, 'kind', 'sumpah'],
      [4, 'condition', 'di bawah 14'],
      [3, 'area', '99.02'],
      [3, 'indicator', 'lain'],
      [5, 'id', 'b'],
    ]);
  });

  it('asks no region to have any', () => {
    expect(checkCommitments(new Map(), { areas: new Map(), indicators: new Map() })).toEqual({
      value: [],
      findings: [],
    });
  });
});
