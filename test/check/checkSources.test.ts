import { describe, expect, it } from 'vitest';
import { checkSources } from '../../scripts/check/checkSources.ts';
import { compareFindings, type Finding, hasErrors, isOpen } from '../../scripts/check/finding.ts';
import { formatFinding, summarizeFindings } from '../../scripts/check/formatFinding.ts';
import { problems } from '../../scripts/check/problems.ts';
import type { Sources } from '../../scripts/read/sources.ts';
import { type Column, publicationOf, regionSources, sourcesWith } from '../fixtures/sources.ts';

const short = ({ file, row, column, value, code }: Finding) => [file, row, column, value, code];
const run = (sources: Sources) => checkSources(sources).findings.toSorted(compareFindings).map(short);
const text = (name: string) => regionSources.files.get(name) ?? '';

const columns: readonly Column[] = [
  ['kode', 'area.code'],
  ['periode', 'period'],
  ['diukur', 'measured'],
  ['pendek', 'short'],
  ['sangat', 'severely-stunted'],
];
const first = publicationOf({
  id: 'pertama',
  columns,
  csv: [
    'kode,periode,diukur,pendek,sangat',
    '97.01.01.2001,2025-02,100,12,5',
    '97.01.01.9999,2025-02,80,8,0',
    '97.01.01.2003,2025-14,50,0,0',
    '97.01.01.1004,2025-02,seratus,13,6',
    '97.01.01.2005,2025-02,60,2',
  ].join('\n'),
});
const second = publicationOf({
  id: 'kedua',
  columns: [...columns, ['hilang', 'status'], ['pendek', 'tinggi']],
  csv: 'kode,periode,diukur,pendek,sangat\n97.01.02.2001,2027-01,180,20,9\n',
  descriptor: { name: 'ketiga' },
});
const third = {
  id: 'kosong',
  room: 'publications' as const,
  files: new Map([['datapackage.json', '{"name": }']]),
};

const faulty = (files: Readonly<Record<string, string | null>> = {}) =>
  sourcesWith([first, second, third], {
    'areas.csv': `${text('areas.csv')}97.01.05,Kelima,distrik,kecamatan,97.01,,,\n97.01.04,Pulau Ganda,kecamatan,kecamatan,97.77,,,\n`,
    'targets.csv': text('targets.csv').replace('2026,12,', '2026,dua belas,'),
    ...files,
  });

const ROW_FAULTS = [
  ['publications/kedua/data.csv', undefined, 'pendek', 'tinggi', 'unknown-concept'],
  ['publications/kedua/data.csv', 1, 'hilang', undefined, 'missing-column'],
  ['publications/kedua/data.csv', 2, 'periode', '2027-01', 'future-period'],
  ['publications/kedua/datapackage.json', undefined, 'name', 'ketiga', 'wrong-name'],
  ['publications/kosong/datapackage.json', undefined, undefined, undefined, 'not-json'],
  ['publications/pertama/data.csv', 3, 'kode', '97.01.01.9999', 'unknown-area'],
  ['publications/pertama/data.csv', 4, 'periode', '2025-14', 'bad-period'],
  ['publications/pertama/data.csv', 5, 'diukur', 'seratus', 'not-a-number'],
  ['publications/pertama/data.csv', 6, undefined, '4', 'wrong-cell-count'],
];

describe('a faulty data folder', () => {
  it('has all its faults found in one run, each with file, row, column, value and code', () => {
    const expected = [
      ['areas.csv', 25, 'level', 'distrik', 'unknown-word'],
      ['areas.csv', 26, 'code', '97.01.04', 'duplicate-key'],
      ['areas.csv', 26, 'parent', '97.77', 'unknown-parent'],
      ...ROW_FAULTS,
      ['region.json', undefined, 'headlineTarget', 'rencana-contoh-2026', 'unknown-target'],
      ['targets.csv', 2, 'value', 'dua belas', 'not-a-plain-number'],
    ];
    const found = run(faulty());
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(expect.arrayContaining(expected));
  });

  it('has the faults of its rows found even where region.json is broken or missing', () => {
    const notFuture = ROW_FAULTS.filter(([, , , , code]) => code !== 'future-period');
    for (const [region, code] of [
      ['{', 'not-json'],
      [null, 'no-file'],
    ] as const) {
      const found = run(faulty({ 'region.json': region }));
      expect(found).toEqual(expect.arrayContaining(notFuture));
      expect(found).toContainEqual(['region.json', undefined, undefined, undefined, code]);
      expect(checkSources(faulty({ 'region.json': region })).dataset).toBeUndefined();
    }
  });

  it('is told in Indonesian and English what is wrong and how to mend it', () => {
    const { findings } = checkSources(faulty());
    expect(hasErrors(findings)).toBe(true);
    for (const { message, mend } of findings) {
      for (const sentence of [message.id, message.en, mend.id, mend.en]) {
        expect(sentence).toMatch(/^[A-Z].*\.$/);
      }
      expect(message.id).not.toBe(message.en);
      expect(mend.id).not.toBe(mend.en);
    }
    const lines = findings.map(formatFinding);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^✗ publications\/pertama\/data\.csv, baris 3, kolom kode “97\.01\.01\.9999”: Kode atau nama wilayah ini tidak dikenal\. Yang mirip: kelurahan Kampung Andai, Kec\. Hulu Rekaan \(97\.01\.01\.1004\); .* Samakan dengan kolom code di areas\.csv\. \/ This area code or name is unknown\. Nearest: .*\n {4}│ 97\.01\.01\.9999 \| 2025-02 \| · \| · \| ·$/,
      ),
    );
    expect(summarizeFindings(findings)).toBe('14 kesalahan, 0 peringatan, di 7 berkas.');
  });

  it('says which settings of region.json point nowhere', () => {
    const region = JSON.parse(text('region.json'));
    const broken = {
      ...region,
      area: '97.09',
      province: '98',
      sampleSizeIndicator: 'x',
      populationIndicators: ['y'],
    };
    expect(run(sourcesWith([], { 'region.json': JSON.stringify(broken) }))).toEqual([
      ['region.json', undefined, 'area', '97.09', 'unknown-area'],
      ['region.json', undefined, 'populationIndicators.0', 'y', 'unknown-indicator'],
      ['region.json', undefined, 'province', '98', 'unknown-area'],
      ['region.json', undefined, 'sampleSizeIndicator', 'x', 'unknown-indicator'],
    ]);
  });

  it('is told about a sheet or a table that is not there', () => {
    const missing = publicationOf({ columns, csv: '', resource: { path: 'lain.csv' } });
    expect(run(sourcesWith([missing], { 'indicators.csv': null })).slice(0, 3)).toEqual([
      ['indicators.csv', undefined, undefined, undefined, 'no-file'],
      ['publications/uji/data.csv', undefined, undefined, undefined, 'undescribed-file'],
      ['publications/uji/lain.csv', undefined, undefined, undefined, 'no-file'],
    ]);
  });
});

describe('a sound data folder', () => {
  it('has nothing to say about the made-up region but what its descriptor acknowledges', () => {
    expect(checkSources(regionSources).findings.filter(isOpen)).toEqual([]);
  });
});

describe('the words for faults', () => {
  it('have a code of their own each', () => {
    const codes = Object.values(problems).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
