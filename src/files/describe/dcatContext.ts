/** Words of the catalogue: written out, so that a reader needs nothing from elsewhere to understand them. */
export const DCAT_CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  gsp: 'http://www.opengis.net/ont/geosparql#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A text in both languages. */
export const said = ({ id, en }: { readonly id: string; readonly en: string }) => [
  { '@value': id, '@language': 'id' },
  { '@value': en, '@language': 'en' },
];

/** A value of a type of XML Schema. */
export const typed = (value: string | number, type: string) => ({ '@value': String(value), '@type': type });
