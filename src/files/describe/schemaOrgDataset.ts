import type {
  DataDescription,
  DescribedFile,
  DescribedPlace,
  DescribedSource,
} from '../../model/description.ts';

/** A page that shows part of the data. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  /** Path inside the site with its final slash. */
  readonly path: string;
  /** The area that it is about, by its full name. */
  readonly place: string;
  /** Its files: path inside the site and media type. */
  readonly files: readonly { readonly path: string; readonly mediaType: string }[];
}

/** Gives the address of a path inside the site: absolute where the site's is known, else relative to the page. */
export type AddressOf = (path: string) => string;

const CONTEXT = 'https://schema.org';

/** Path of the page of all files inside the site. */
const DATA = 'data/';
const idOf = (addressOf: AddressOf) => `${addressOf(DATA)}#data`;

/** The whole data as a schema.org Dataset, for the page of all files. */
export function schemaOrgDataset(data: DataDescription, addressOf: AddressOf) {
  const { title, description, keywords, name, release, asOf, publisher, licence, time, measures, sources } =
    data;
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': idOf(addressOf),
    name: title.id,
    alternateName: title.en,
    description: description.id,
    url: addressOf(DATA),
    identifier: release ? [name, release] : name,
    ...(release && { version: release }),
    keywords: [...keywords],
    inLanguage: 'id',
    license: licence.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: publisher },
    dateModified: asOf,
    ...(time && { temporalCoverage: `${time.from}/${time.to}` }),
    spatialCoverage: placeOf(data.place),
    variableMeasured: measures.map(({ id, label, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: label.id,
      unitText: unit,
    })),
    isBasedOn: sources.map(sourceOf),
    distribution: data.files.map((file) => downloadOf(file, addressOf)),
  };
}

/** The figures of one page, in few words: part of the whole data. */
export function schemaOrgPage(data: DataDescription, page: DescribedPage, addressOf: AddressOf) {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: page.title,
    description: page.description,
    url: addressOf(page.path),
    license: data.licence.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: data.publisher },
    dateModified: data.asOf,
    spatialCoverage: page.place,
    isPartOf: { '@id': idOf(addressOf) },
    distribution: page.files.map(({ path, mediaType }) => ({
      '@type': 'DataDownload',
      encodingFormat: bare(mediaType),
      contentUrl: addressOf(path),
    })),
  };
}

function downloadOf({ path, title, mediaType, bytes, sha256 }: DescribedFile, addressOf: AddressOf) {
  return {
    '@type': 'DataDownload',
    name: title,
    encodingFormat: bare(mediaType),
    contentUrl: addressOf(`${DATA}${path}`),
    contentSize: `${bytes} B`,
    sha256,
  };
}

function placeOf({ name, code, bounds: [west, south, east, north] }: DescribedPlace) {
  return {
    '@type': 'Place',
    name,
    identifier: code,
    geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` },
  };
}

function sourceOf({ title, publisher, url }: DescribedSource) {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(url && { url }),
  };
}

const bare = (mediaType: string) => mediaType.split(';')[0] ?? mediaType;
