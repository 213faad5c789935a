import type {
  DataDescription,
  DescribedFile,
  DescribedSource,
  FileContent,
} from '../../model/description.ts';
import type { Bilingual } from '../../model/fileColumn.ts';
import { DCAT_CONTEXT, said, typed } from './dcatContext.ts';
import { dcatDistribution } from './dcatDistribution.ts';
import { dcatPeriod, dcatPlace } from './dcatExtent.ts';

/** A data set of the catalogue: files that say the same, or belong together. */
interface Part {
  readonly id: string;
  readonly title: Bilingual;
  readonly holds: readonly FileContent['kind'][];
}

/** Address of the language Indonesian, as DCAT wants languages. */
const INDONESIAN = 'http://id.loc.gov/vocabulary/iso639-1/id';

/**
 * The data as a catalogue of DCAT 3 (JSON-LD). Addresses are absolute where the site's is known, else relative to the
 * catalogue.
 * @param parts titles of its data sets
 */
export function dcatCatalog(
  data: DataDescription,
  parts: Readonly<Record<'rows' | 'part' | 'boundaries', Bilingual>>,
) {
  const sets: readonly Part[] = [
    { id: 'angka', title: parts.rows, holds: ['rows', 'archive'] },
    { id: 'bagian', title: parts.part, holds: ['part'] },
    { id: 'batas', title: parts.boundaries, holds: ['boundaries'] },
  ];
  const { title, description, asOf, licence, publisher } = data;
  return {
    '@context': DCAT_CONTEXT,
    '@id': addressIn(data, 'katalog.jsonld#katalog'),
    '@type': 'dcat:Catalog',
    'dct:title': said(title),
    'dct:description': said(description),
    'dct:language': { '@id': INDONESIAN },
    'dct:license': { '@id': licence.path },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher },
    'dct:issued': typed(asOf, 'xsd:date'),
    'dct:modified': typed(asOf, 'xsd:date'),
    'dcat:dataset': sets
      .map((part) => ({ part, files: data.files.filter(({ holds }) => part.holds.includes(holds.kind)) }))
      .filter(({ files }) => files.length > 0)
      .map(({ part, files }) => datasetOf(data, part, files)),
  };
}

/** Address of something in the folder of the data. */
const addressIn = ({ address }: DataDescription, path: string) =>
  address ? new URL(path, address).href : path;

function datasetOf(data: DataDescription, { id, title }: Part, files: readonly DescribedFile[]) {
  const { name, description, asOf, release, licence, publisher, keywords, place, time, sources } = data;
  const own = files.flatMap(({ holds }) => (holds.kind === 'boundaries' ? [holds] : []));
  const [boundary] = own;
  return {
    '@id': addressIn(data, `katalog.jsonld#${id}`),
    '@type': 'dcat:Dataset',
    'dct:identifier': `${name}-${id}`,
    'dct:title': said(title),
    ...(!boundary && { 'dct:description': said(description) }),
    'dct:issued': typed(asOf, 'xsd:date'),
    'dct:modified': typed(asOf, 'xsd:date'),
    ...(release && { 'dcat:version': release }),
    'dct:license': boundary ? { 'skos:prefLabel': boundary.licence } : { '@id': licence.path },
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': publisher },
    'dct:language': { '@id': INDONESIAN },
    'dcat:keyword': keywords.map((word) => ({ '@value': word, '@language': 'id' })),
    'dct:spatial': dcatPlace(place),
    ...(time && !boundary && { 'dct:temporal': dcatPeriod(time) }),
    'dct:source': (boundary ? own.map(({ source }) => source) : sources).map(sourceOf),
    'dcat:landingPage': { '@id': addressIn(data, './') },
    'dcat:distribution': files.map((file) => dcatDistribution(file, data, (path) => addressIn(data, path))),
  };
}

function sourceOf({ title, publisher, url }: DescribedSource) {
  return {
    ...(url && { '@id': url }),
    'dct:title': title,
    ...(publisher && { 'dct:publisher': { 'foaf:name': publisher } }),
  };
}
