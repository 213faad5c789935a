import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublicationFolder, Sources } from '../../scripts/read/sources.ts';
import { surveyInterval } from '../../src/stats/surveyInterval.ts';
import { publicationOf, regionSources, sourcesWith } from '../fixtures/sources.ts';
import { build, weighing } from './buildInMemory.ts';

/** All outputs, without the numbers of rows. */
const bytes = (sources: Sources) =>
  [...build(sources).outputs].map(([name, text]) => `${name}\n${text.replaceAll(/,?"row":\d+/g, '')}`);

describe('the same input', () => {
  const rival = weighing(
    ['97.01.01.2001,2025-02,120,100,18,18.0,2025-02-20', '97.01.01.2001,2025-02,120,100,19,19.0,2025-03-01'],
    { id: 'uji-saingan', descriptor: { evidence: 'reported', disclosure: 'already-public' } },
  );
  const said = publicationOf({
    id: 'ucapan',
    columns: [
      ['indicator', 'indicator'],
      ['area', 'area.code'],
      ['period', 'period'],
      ['value', 'value'],
      ['use', 'use'],
    ],
    csv: [
      'indicator,area,period,value,use',
      'stunting_balita,97.01,2025,tetap,contradiction-only',
      'stunting_balita,97.01,2027,6-7,state-only',
      'stunting_balita,97.01,2025,16.4,',
      'stunting_balita,97.01,2025,16.5,',
      'sampel_balita,97.01,2025,460,state-only',
      'sampel_balita,97.01,2025,440,state-only',
    ].join('\n'),
    descriptor: { programme: 'survei-contoh-2025', disclosure: 'already-public' },
  });
  const input = sourcesWith([...regionSources.publications, rival, said]);

  it('gives the same bytes twice', () => {
    const [once, again] = [build(input), build(input)];
    expect([...again.outputs]).toEqual([...once.outputs]);
    expect(once.outputs.size).toBeGreaterThan(10);
  });

  it('gives the same bytes whatever the order of folders, of rows in a table and of areas', () => {
    const expected = bytes(input);
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const shuffledText = (text: string, headerLines: number) => {
      const lines = text.trimEnd().split('\n');
      return shuffled(lines.slice(headerLines)).map((rows) =>
        [...lines.slice(0, headerLines), ...rows, ''].join('\n'),
      );
    };
    const shuffledFolder = (folder: PublicationFolder) => {
      const [name = '', text = ''] = [...folder.files].find(([file]) => file.endsWith('.csv')) ?? [];
      return shuffledText(String(text), name === 'rekap.csv' ? 3 : 1).map((csv) => ({
        ...folder,
        files: new Map([...folder.files, [name, csv]]),
      }));
    };
    const anyOrder = fc
      .tuple(
        fc.tuple(...input.publications.map(shuffledFolder)),
        shuffledText(input.files.get('areas.csv') ?? '', 1),
      )
      .chain(([folders, areas]) =>
        shuffled(folders).map((publications) => ({
          ...input,
          publications,
          files: new Map([...input.files, ['areas.csv', areas]]),
        })),
      );
    fc.assert(
      fc.property(anyOrder, (sources) => {
        expect(bytes(sources)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('takes the smaller of two sample sizes, whichever comes last', () => {
    // 450 in the made-up survey, 460 and 440 in what was said of it.
    const [low, high] = surveyInterval(16.6, 440, 1.5);
    const fourDecimals = (limit: number) => Math.round(limit * 1e4) / 1e4;
    const survey = build(input).observations.find(
      (o) =>
        o.area === '97.01' && o.programme === 'survei-contoh-2025' && o.state === 'value' && !o.alternate,
    );
    expect(survey).toMatchObject({
      value: 16.6,
      interval: { low: fourDecimals(low), high: fourDecimals(high) },
    });
  });
});
