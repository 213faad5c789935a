import type { Area } from '../../src/model/area.ts';
import type { Tally } from '../derive/tally.ts';
import { countKey } from '../protect/countKey.ts';
import { type Content, type Protected, protectDataset } from '../protect/protectDataset.ts';
import type { ReleaseOf } from '../protect/releases.ts';
import type { Attacked } from './attack.ts';
import { type Audit, auditDisclosure } from './auditDisclosure.ts';

/** Levels that there are above a desa: so many times more is withheld at the most. */
const LEVELS_ABOVE = 4;

/**
 * Disclosure control, attacked as soon as it is done. Where some count is left too few values the sum above it is
 * withheld with all that it is made of, then the sum above that, until the attack finds nothing.
 * @returns what may be published, and the last attack, which still found something where even that did not help
 */
export function secureDataset(
  content: Content,
  isPublic: (item: { readonly publication: string }) => boolean,
  vocabulary: Parameters<typeof protectDataset>[2],
  releaseOf: ReleaseOf,
): { readonly protection: Protected; readonly audit: Audit } {
  const imposed = new Set<string>();
  for (let levels = 1; ; levels++) {
    const protection = protectDataset(content, isPublic, vocabulary, { releaseOf, imposed });
    const audit = auditDisclosure(protection, vocabulary);
    if (audit.exposed.length === 0 || levels > LEVELS_ABOVE) return { protection, audit };
    for (const exposed of audit.exposed) {
      for (const key of keysAround(exposed, protection.tallies, vocabulary.areas, levels)) imposed.add(key);
    }
  }
}

/** The count of that kind of the area so many levels above, and of all areas below that one. */
function keysAround(
  { tally, cell }: Attacked,
  tallies: readonly Tally[],
  areas: ReadonlyMap<string, Area>,
  levels: number,
): string[] {
  const above = linesOf(tally.area, areas);
  const top = above[Math.min(levels, above.length - 1)];
  return tallies
    .filter(
      ({ publication, programme, period, area }) =>
        publication === tally.publication &&
        programme === tally.programme &&
        period === tally.period &&
        top !== undefined &&
        linesOf(area, areas).includes(top),
    )
    .map((each) => countKey(each, cell));
}

/** The area itself and all above it. */
function linesOf(code: string, areas: ReadonlyMap<string, Area>): string[] {
  const parent = areas.get(code)?.parent;
  return parent ? [code, ...linesOf(parent, areas)] : [code];
}
