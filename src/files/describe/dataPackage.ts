import type { DataDescription, DescribedFile, DescribedSource } from '../../model/description.ts';
import { dialectOf } from './dialectOf.ts';
import { tableSchema } from './tableSchema.ts';

/** Version of the standard that the descriptor follows, as the profiles are published. */
const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Descriptor of the data as a Data Package 2.0. Paths are relative to its folder, so it can move with the files. */
export function dataPackage(data: DataDescription) {
  const { name, title, description, release, licence, publisher, sources, files } = data;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name,
    title: title.id,
    description: `${description.id}\n\n${description.en}`,
    ...(data.address && { homepage: data.address }),
    ...(release && { version: release }),
    created: `${data.asOf}T00:00:00Z`,
    ...(data.simulated && { simulated: true }),
    keywords: [...data.keywords],
    licenses: [{ ...licence }],
    contributors: [{ title: publisher, roles: ['creator', 'publisher'] }],
    sources: sources.map(sourceOf),
    resources: files.filter(({ holds }) => holds.kind !== 'archive').map((file) => resourceOf(file, data)),
  };
}

function sourceOf({ title, url }: DescribedSource) {
  return { title, ...(url && { path: url }) };
}

function resourceOf(file: DescribedFile, { simulated }: DataDescription) {
  const { path, title, mediaType, bytes, sha256, holds } = file;
  const [mediatype = mediaType] = mediaType.split(';');
  const isText = /^text\/|json$/.test(mediatype);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: path.replaceAll(/[^a-z0-9.]+/gi, '-').toLowerCase(),
    path,
    title,
    format: path.slice(path.lastIndexOf('.') + 1),
    mediatype,
    ...(isText && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(holds.kind === 'rows' && tableOf(holds.format, simulated)),
    ...(holds.kind === 'boundaries' && {
      licenses: [{ name: 'other-open', title: holds.licence }],
      sources: [sourceOf(holds.source)],
    }),
  };
}

function tableOf(format: Parameters<typeof dialectOf>[0], simulated: boolean) {
  const dialect = dialectOf(format);
  return {
    type: 'table',
    ...(dialect && { dialect: { $schema: `${PROFILES}/tabledialect.json`, ...dialect } }),
    schema: { $schema: `${PROFILES}/tableschema.json`, ...tableSchema(format, simulated) },
  };
}
