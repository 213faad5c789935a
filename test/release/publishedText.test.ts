import { describe, expect, it } from 'vitest';
import { publishedText } from '../../scripts/release/publishedText.ts';
import { releaseId, sha256 } from '../../scripts/release/releaseId.ts';

const data = {
  areas: [{ code: '97', parent: null, name: 'Rekaan' }],
  contradictions: [],
  indicators: [],
  observations: [
    { area: '97', file: 'a.csv', row: 3, value: 9, interval: { low: 1, high: 2 } },
    { area: '97', file: 'a.csv', row: 2, value: 10 },
  ],
  programmes: [],
  publications: [],
  statements: [],
  targets: [],
};

describe('publishedText', () => {
  it('writes one item a line, keys in order, without the places of rows', () => {
    expect(publishedText(data)).toBe(
      [
        '{',
        '"areas":[',
        '{"code":"97","name":"Rekaan","parent":null}',
        '],',
        '"contradictions":[],',
        '"indicators":[],',
        '"observations":[',
        '{"area":"97","interval":{"high":2,"low":1},"value":9},',
        '{"area":"97","value":10}',
        '],',
        '"programmes":[],',
        '"publications":[],',
        '"statements":[],',
        '"targets":[]',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('does not change with the order of rows and keys, nor with their files', () => {
    const [one, two] = data.observations;
    const moved = [
      { row: 7, value: two?.value, area: '97' },
      { interval: { high: 2, low: 1 }, value: 9, area: '97', file: 'b.csv' },
    ];
    expect(one).toBeDefined();
    expect(publishedText({ ...data, observations: moved })).toBe(publishedText(data));
  });

  it('changes with any figure', () => {
    const changed = data.observations.map((row) => ({ ...row, value: row.value + 0.1 }));
    expect(publishedText({ ...data, observations: changed })).not.toBe(publishedText(data));
  });

  it('gives a release its name: day and first eight digits of the hash', () => {
    expect(releaseId('2026-11-22', sha256('a'))).toBe('2026-11-22-ca978112');
  });
});
