import type { Resource } from '../check/documents.ts';
import { UNNAMED_PROGRAMME } from './inspectPath.ts';

/**
 * The descriptor that was found for the files of a folder, for the data officer to complete: title, publisher,
 * programme and whether the figures are public already are what no heading tells.
 * @param name of the folder
 */
export function describe(
  name: string,
  resources: readonly { readonly path: string; readonly resource: Resource }[],
): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: name,
    contributors: [{ title: 'ISI: nama penerbit', roles: ['publisher'] }],
    evidence: 'reported',
    programme: UNNAMED_PROGRAMME,
    resources: resources.map(({ path, resource }, index) => ({
      ...resource,
      name: index === 0 ? 'data' : `data-${index + 1}`,
      path,
    })),
  };
}
