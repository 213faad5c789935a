import type { DataDescription } from '../../model/description.ts';
import type { FileColumn } from '../../model/fileColumn.ts';
import { FILE_COLUMNS, valuesOf } from '../../model/fileColumns.ts';
import { MISSING_VALUES } from '../../model/statusLabels.ts';

const SDMX = 'http://purl.org/linked-data/sdmx/2009';

/** Columns that a standard has a word for. */
const PROPERTIES: Readonly<Record<string, string>> = {
  area_code: `${SDMX}/dimension#refArea`,
  period: `${SDMX}/dimension#refPeriod`,
  status: `${SDMX}/attribute#obsStatus`,
  unit: `${SDMX}/attribute#unitMeasure`,
  value: `${SDMX}/measure#obsValue`,
  area_name: 'http://schema.org/name',
  note: 'http://www.w3.org/2000/01/rdf-schema#comment',
  publication_url: 'http://purl.org/dc/terms/source',
};

/** Addresses stay relative to the description, so that it can move with the files. */
const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'id' }];

const DIALECT = { encoding: 'utf-8', delimiter: ',', header: true, quoteChar: '"', doubleQuote: true };

/** CSVW ("Metadata Vocabulary for Tabular Data", W3C 2015) of one CSV of rows. */
export function csvwTable(data: DataDescription, url: string) {
  return {
    '@context': CONTEXT,
    url,
    ...notesOf(data),
    dialect: DIALECT,
    tableSchema: csvwSchema(data.simulated),
  };
}

/**
 * CSVW of many CSVs with the same columns.
 * @param urls from the folder of the description
 */
export function csvwGroup(data: DataDescription, urls: readonly string[]) {
  return {
    '@context': CONTEXT,
    ...notesOf(data),
    dialect: DIALECT,
    tableSchema: csvwSchema(data.simulated),
    tables: urls.map((url) => ({ url })),
  };
}

function notesOf({ title, description, keywords, licence, publisher, asOf }: DataDescription) {
  return {
    'dc:title': [
      { '@value': title.id, '@language': 'id' },
      { '@value': title.en, '@language': 'en' },
    ],
    'dc:description': { '@value': description.id, '@language': 'id' },
    'dcat:keyword': [...keywords],
    'dc:publisher': { 'schema:name': { '@value': publisher } },
    'dc:license': { '@id': licence.path },
    'dc:modified': { '@value': asOf, '@type': 'xsd:date' },
  };
}

const csvwSchema = (simulated: boolean) => ({
  columns: FILE_COLUMNS.map((column) => columnOf(column, simulated)),
});

function columnOf(column: FileColumn, simulated: boolean) {
  const { name, required, description, unit } = column;
  const property = PROPERTIES[name];
  return {
    name,
    titles: name,
    datatype: datatypeOf(column, simulated),
    ...(property && { propertyUrl: property }),
    ...(required && { required }),
    null: ['', ...(name === 'value' ? MISSING_VALUES.map(({ value }) => value) : [])],
    'dc:description': [
      { '@value': description.id, '@language': 'id' },
      { '@value': description.en, '@language': 'en' },
    ],
    ...(unit && { 'schema:unitText': { '@value': unit } }),
  };
}

function datatypeOf(column: FileColumn, simulated: boolean) {
  const { type, format, pattern, minimum, maximum } = column;
  if (format === 'uri') return 'anyURI';
  if (type === 'text') {
    const values = valuesOf(column, simulated).map(({ value }) => value);
    const regular = values.length > 0 ? `^(${values.join('|')})$` : pattern;
    return regular ? { base: 'string', format: regular } : 'string';
  }
  if (minimum === undefined && maximum === undefined) return type;
  return { base: type, ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}
