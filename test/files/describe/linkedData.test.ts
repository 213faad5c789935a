import { describe, expect, it } from 'vitest';
import { csvwGroup, csvwTable } from '../../../src/files/describe/csvwTable.ts';
import { dcatCatalog } from '../../../src/files/describe/dcatCatalog.ts';
import { schemaOrgDataset, schemaOrgPage } from '../../../src/files/describe/schemaOrgDataset.ts';
import { writeCsv } from '../../../src/files/writeCsv.ts';
import { FILE_COLUMNS } from '../../../src/model/fileColumns.ts';
import { rowWith } from '../rows.ts';
import { BASE, expanded, valuesOf } from './linkedData.ts';
import { SAMPLE } from './sample.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const PARTS = {
  rows: { id: 'Semua angka', en: 'All figures' },
  part: { id: 'Bagian', en: 'Parts' },
  boundaries: { id: 'Batas', en: 'Boundaries' },
};

describe('the catalogue', () => {
  it('holds a data set for the figures and one for the boundaries, each file with size and hash', async () => {
    const nodes = await expanded(dcatCatalog(SAMPLE, PARTS), `${BASE}katalog.jsonld`);
    expect(nodes).toHaveLength(1);
    expect(nodes[0]?.['@type']).toEqual([`${DCAT}Catalog`]);
    expect(valuesOf(nodes, `${DCAT}dataset`)).toEqual([
      `${BASE}katalog.jsonld#angka`,
      `${BASE}katalog.jsonld#batas`,
    ]);
    expect(valuesOf(nodes, `${DCAT}downloadURL`)).toEqual(SAMPLE.files.map(({ path }) => BASE + path));
    expect(valuesOf(nodes, `${DCAT}byteSize`)).toEqual(['12', '13', '14', '15']);
    expect(valuesOf(nodes, 'http://spdx.org/rdf/terms#checksumValue')).toEqual(
      SAMPLE.files.map(({ sha256 }) => sha256),
    );
    expect(valuesOf(nodes, `${DCAT}mediaType`)).toContain(
      'https://www.iana.org/assignments/media-types/text/csv',
    );
    expect(valuesOf(nodes, `${DCAT}bbox`)).toContain('POLYGON((113 -8, 114 -8, 114 -7, 113 -7, 113 -8))');
    expect(valuesOf(nodes, `${DCAT}startDate`)).toEqual(['2021-01-01']);
    expect(valuesOf(nodes, 'http://purl.org/dc/terms/issued')[0]).toBe('2026-03-31');
    expect(valuesOf(nodes, 'http://purl.org/dc/terms/source')).toContain('https://dinas.example/laporan');
  });

  it('has absolute addresses where the site has one, whatever the base', async () => {
    const nodes = await expanded(dcatCatalog({ ...SAMPLE, address: BASE }, PARTS), 'file:///unduhan/');
    expect(valuesOf(nodes, `${DCAT}accessURL`)).toEqual(SAMPLE.files.map(({ path }) => BASE + path));
  });
});

describe('the description for search engines', () => {
  const addressOf = (path: string) => `https://contoh.example/pantau/${path}`;

  it('says what the data is, where, when, by whom, under which licence, and where its files are', async () => {
    const nodes = await expanded(schemaOrgDataset(SAMPLE, addressOf));
    const said = (name: string) => valuesOf(nodes, `https://schema.org/${name}`);
    expect(nodes[0]?.['@type']).toEqual(['https://schema.org/Dataset']);
    expect(said('license')).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(said('temporalCoverage')).toEqual(['2021-01-01/2024-08-31']);
    expect(said('box')).toEqual(['-8 113 -7 114']);
    expect(said('contentUrl')).toEqual(SAMPLE.files.map(({ path }) => BASE + path));
    expect(said('version')).toEqual(['2026-03-31-1a2b3c4d']);
  });

  it('makes a page part of the whole data', async () => {
    const files = [{ path: 'kecamatan/silo.csv', mediaType: 'text/csv; charset=utf-8' }];
    const page = { title: 'Silo', description: 'Angka Silo', path: 'kecamatan/silo/', place: 'Silo', files };
    const nodes = await expanded(schemaOrgPage(SAMPLE, page, addressOf));
    const whole = await expanded(schemaOrgDataset(SAMPLE, addressOf));
    expect(valuesOf(nodes, 'https://schema.org/isPartOf')).toEqual([whole[0]?.['@id']]);
    expect(valuesOf(nodes, 'https://schema.org/encodingFormat')).toEqual(['text/csv']);
  });
});

describe('the columns of the CSV on the web (CSVW)', () => {
  const table = csvwTable(SAMPLE, 'semua.csv');
  const { columns } = table.tableSchema;

  it('names every column of the file in its order, with a type that its cells keep to', () => {
    const [header, line = ''] = writeCsv([rowWith({ value: 12.5, period: '2024-Q3', limit: '<10' })]).split(
      '\r\n',
    );
    expect(columns.map(({ titles }) => titles).join()).toBe(header);
    expect(table['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    line.split(',').forEach((cell, at) => {
      const { name, datatype, null: empty, required } = columns[at] ?? {};
      if (empty?.includes(cell)) {
        expect(required, name).toBeUndefined();
        return;
      }
      const { base, format } =
        typeof datatype === 'object' ? { format: '', ...datatype } : { base: datatype, format: '' };
      expect(['string', 'number', 'integer', 'anyURI'], name).toContain(base);
      expect(cell, name).toMatch(base === 'string' ? new RegExp(format) : /^-?[\d.]+$|^https?:/);
    });
  });

  it('uses the words of statistics where there are some', () => {
    const said = Object.fromEntries(columns.map(({ name, propertyUrl }) => [name, propertyUrl]));
    expect(said).toMatchObject({
      area_code: 'http://purl.org/linked-data/sdmx/2009/dimension#refArea',
      period: 'http://purl.org/linked-data/sdmx/2009/dimension#refPeriod',
      value: 'http://purl.org/linked-data/sdmx/2009/measure#obsValue',
      status: 'http://purl.org/linked-data/sdmx/2009/attribute#obsStatus',
    });
    expect(columns).toHaveLength(FILE_COLUMNS.length);
  });

  it('says the same of many files at once', () => {
    const group = csvwGroup(SAMPLE, ['../tren.csv', '../kecamatan/silo.csv']);
    expect(group.tableSchema).toEqual(table.tableSchema);
    expect(group.tables).toEqual([{ url: '../tren.csv' }, { url: '../kecamatan/silo.csv' }]);
  });
});
