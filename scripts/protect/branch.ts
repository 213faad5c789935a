import type { Area } from '../../src/model/area.ts';
import type { Tally } from '../derive/tally.ts';
import type { Cell } from './suppression.ts';

/** A tally and the families of tallies that add up to it: its desa, and apart from them its puskesmas. */
export interface Branch {
  readonly tally: Tally;
  readonly families: readonly Family[];
}

/** Tallies of one publication and period whose areas together make up another's. */
export type Family = readonly Branch[];

/**
 * The trees that the counts of one publication and period form. A tally hangs below the nearest area above it that
 * has a count too, so that the desa of a kecamatan without one still count as parts of the kabupaten.
 * @returns the branches that hang below no other, in order of area code
 */
export function branchesOf(
  group: readonly Tally[],
  areas: ReadonlyMap<string, Area>,
  cell: Cell,
): readonly Branch[] {
  const counted = group
    .filter((tally) => tally.status === 'counted' && tally[cell] !== undefined)
    .toSorted((a, b) => (a.area < b.area ? -1 : 1));
  const byArea = new Map(counted.map((tally) => [tally.area, tally]));
  const above = (code: string): string | undefined => {
    const parent = areas.get(code)?.parent;
    return parent === null || parent === undefined || byArea.has(parent)
      ? (parent ?? undefined)
      : above(parent);
  };
  const below = Map.groupBy(counted, ({ area }) => above(area));
  const branchOf = (tally: Tally): Branch => {
    const children = (below.get(tally.area) ?? []).map(branchOf);
    const isCentre = (branch: Branch) => areas.get(branch.tally.area)?.level === 'puskesmas';
    const families = [children.filter((branch) => !isCentre(branch)), children.filter(isCentre)];
    return { tally, families: families.filter((family) => family.length > 0) };
  };
  return (below.get(undefined) ?? []).map(branchOf);
}

/** The branch itself and all below it. */
export function withAllBelow(branch: Branch): readonly Branch[] {
  return [branch, ...branch.families.flat().flatMap(withAllBelow)];
}
