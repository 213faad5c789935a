import type { FigureChange } from '../../src/model/figureChange.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { ReleaseManifest } from '../../src/model/release.ts';
import { changesBetween } from './changesBetween.ts';
import type { PublishedFigures } from './figuresOf.ts';
import { readPublished } from './readPublished.ts';
import type { Reason } from './reasonOf.ts';

/** The data of today, as far as its differences from releases go. */
export interface CurrentFigures extends PublishedFigures {
  readonly publications: readonly Publication[];
}

/**
 * `changes.json` of the open data: from release to release, and from the newest to the data of today, newest first.
 * Withdrawn releases have no figures: the releases on both sides of one are compared. Nor have simulated figures any
 * place in it, for they are never released.
 * @param manifests every release, newest first
 */
export async function changesOf(
  dataDir: string,
  manifests: readonly ReleaseManifest[],
  current: CurrentFigures,
  reasons: readonly Reason[],
): Promise<FigureChange[]> {
  const standing = manifests.filter(({ withdrawn }) => !withdrawn).toReversed();
  if (standing.length === 0) return [];
  const releases = await Promise.all(
    standing.map(async (manifest) => ({ id: manifest.id, data: await readPublished(dataDir, manifest) })),
  );
  return changesBetween([...releases, { id: null, data: withoutSimulation(current) }], reasons);
}

function withoutSimulation({ observations, statements, publications }: CurrentFigures): CurrentFigures {
  const invented = new Set(
    publications.filter(({ evidence }) => evidence === 'simulated').map(({ id }) => id),
  );
  const isReal = ({ publication }: { readonly publication: string }) => !invented.has(publication);
  return {
    observations: observations.filter(isReal),
    statements: statements.filter(isReal),
    publications: publications.filter(({ id }) => isReal({ publication: id })),
  };
}
