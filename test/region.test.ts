import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkSources } from '../scripts/check/checkSources.ts';
import { deriveDataset } from '../scripts/derive/deriveDataset.ts';
import { ledgerOf } from '../scripts/write/ledgerOf.ts';
import { outputsOf } from '../scripts/write/outputsOf.ts';
import type { Observation } from '../src/model/observation.ts';
import { REGION_FOLDER, regionSources } from './fixtures/sources.ts';

const { dataset, findings } = checkSources(regionSources);
if (!dataset) throw new Error('the made-up region is sound');
const derived = deriveDataset(dataset);
const ledger = ledgerOf(dataset, derived, derived.findings);
const outputs = outputsOf(dataset, derived, ledger, [], regionSources);
const read = (name: string) => JSON.parse(outputs.get(name) ?? 'null');
const observations: readonly Observation[] = read('observations.json');
const at = (area: string, period: string, indicator = 'stunting_balita') =>
  observations.find((o) => o.area === area && o.period === period && o.indicator === indicator);
const counts = (o: Observation | undefined) =>
  o?.state === 'value' ? [o.numerator, o.denominator] : o?.state;

describe('the made-up region', () => {
  it('is a whole one: three kabupaten, four kecamatan, fourteen desa, two of them of one name', () => {
    const areas = [...dataset.vocabulary.areas.values()];
    const ofLevel = (level: string) => areas.filter((area) => area.level === level);
    expect(['kabupaten', 'kecamatan', 'desa'].map((level) => ofLevel(level).length)).toEqual([3, 4, 14]);
    expect(
      ofLevel('desa')
        .filter(({ name }) => name === 'Sukamaya')
        .map(({ parent }) => parent),
    ).toEqual(['97.01.01', '97.01.02']);
    expect(ofLevel('desa').filter(({ parent }) => parent === '97.01.04')).toHaveLength(1);
  });

  it('knows nothing of the region that the project was made for', async () => {
    const home: { title: string; area: string } = JSON.parse(
      await readFile(new URL('../data/region.json', import.meta.url), 'utf8'),
    );
    const name = home.title.split(' ').at(-1) ?? '';
    const texts = [...regionSources.files, ...regionSources.publications.flatMap(({ files }) => [...files])];
    const all = texts.map(([, text]) => text).join('\n');
    expect(all).toContain('Rekaan');
    expect(all).not.toContain(name);
    expect(all).not.toContain(`${home.area}.`);
    expect(REGION_FOLDER).toMatch(/test\/fixtures\/region$/);
  });

  it('has boundaries of its own, one shape for each desa', () => {
    const topology: { objects: { desa: { geometries: unknown[] } } } = read('boundaries/region.topojson');
    expect(topology.objects.desa.geometries).toHaveLength(14);
  });

  it('gives pages to its kecamatan and desa only', () => {
    const areas: { code: string; path?: string }[] = read('areas.json');
    const paths = areas.flatMap(({ path }) => path ?? []);
    expect(paths).toHaveLength(18);
    expect(new Set(paths).size).toBe(18);
    expect(paths).toContain('kecamatan/tengah-rekaan/sukamaya');
    expect(paths).toContain('kecamatan/pulau-sepi/pulau-sepi');
  });
});

describe('its weighing, a table of an office with titles, semicolons, decimal commas and names of months', () => {
  it('is read without a fault but for the one percentage that contradicts its counts', () => {
    expect(findings.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [15, 'Prevalensi', '·', 'printed-conflict'],
    ]);
    expect(at('97.01.03.2003', '2025-02')).toMatchObject({
      value: (100 * 22) / 130,
      printed: 19.6,
      conflict: true,
    });
  });

  it('adds up from desa to kecamatan to kabupaten', () => {
    const february = ['97.01.01', '97.01.02', '97.01.03', '97.01.04', '97.01'];
    expect(february.map((area) => counts(at(area, '2025-02')))).toEqual([
      [47, 410],
      [56, 405],
      [46, 335],
      [6, 36],
      [155, 1186],
    ]);
    expect(at('97.01', '2025-02')).toMatchObject({
      origin: 'computed',
      composition: { present: 14, total: 14 },
      coverage: (100 * 1186) / 1435,
      value: (100 * 155) / 1186,
      class: 2,
      gap: 1.1,
      gapCount: 13,
    });
    expect(counts(at('97.01', '2025-02', 'sangat_pendek_balita'))).toEqual([43, 1186]);
    expect(counts(at('97.01', '2025-02', 'cakupan_timbang'))).toEqual([1186, 1435]);
    expect(counts(at('97.01', '2025-08'))).toEqual([164, 1323]);
  });

  it('keeps a zero a value, and a desa that did not report without one', () => {
    expect(at('97.01.03.2004', '2025-02')).toMatchObject({
      state: 'value',
      value: 0,
      numerator: 0,
      class: 0,
    });
    expect(at('97.01.02.2003', '2025-02')).toMatchObject({ state: 'not-reported' });
    expect(at('97.01.02.2003', '2025-08')).toMatchObject({ state: 'value', numerator: 16 });
  });

  it('withholds its small count, and two more that keep it from being worked out', () => {
    const withheld = observations
      .filter((o) => o.indicator === 'stunting_balita')
      .flatMap((o) => (o.state === 'suppressed' ? [[o.period, o.area, o.reason]] : []));
    expect(withheld.toSorted()).toEqual([
      ['2025-02', '97.01.01.2002', 'protected'],
      ['2025-02', '97.01.01.2003', 'protected'],
      ['2025-02', '97.01.01.2005', 'protected'],
    ]);
    expect(read('audit.json')).toMatchObject({ required: 4, fewest: 4 });
  });
});

describe('its survey', () => {
  it('has an interval where the sample is known, and a gap to the region’s own target', () => {
    expect(at('97.01', '2025')).toMatchObject({
      method: 'survey',
      value: 16.6,
      gap: 4.6,
      interval: { low: 12.8173, high: 21.2272, origin: 'design-effect' },
    });
    expect(at('97.01', '2023')).toMatchObject({ value: 19.1, gap: 7.1 });
    expect(at('97.01', '2023')).not.toHaveProperty('interval');
    expect(at('97.03', '2025')).toMatchObject({ value: 11.8, gap: -0.2 });
  });

  it('never shares a series with the weighing', () => {
    const { series } = derived;
    const own = series.filter(({ area, indicator }) => area === '97.01' && indicator === 'stunting_balita');
    expect(own.map(({ id, periods }) => [id, periods])).toEqual([
      ['stunting_balita/97.01/registry/timbang-rekaan', ['2025-02', '2025-08']],
      ['stunting_balita/97.01/survey/survei-contoh', ['2023', '2025']],
    ]);
  });
});
