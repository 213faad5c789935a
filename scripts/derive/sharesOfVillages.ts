import type { Area } from '../../src/model/area.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';

/** What a village's own figure is where it fulfils what the indicator asks. */
const FULFILS = 100;

/**
 * For indicators that ask something of every village of some kinds: the share of villages that fulfil it, for each
 * kecamatan and kabupaten, from one publication alone and only where each of their villages of these kinds has a row.
 * Villages that did not report lie outside the share; the counts beside it show it. Where some have no row at all the
 * area says how many of how many. An area's own row in the publication always wins.
 * @param highestOf the level at which a publication's shares end (kecamatan for a simulated one)
 * @returns the computed observations only
 */
export function sharesOfVillages(
  observations: readonly Observation[],
  areas: ReadonlyMap<string, Area>,
  indicators: ReadonlyMap<string, Indicator>,
  highestOf: (publication: string) => 'kecamatan' | 'kabupaten',
): Observation[] {
  const asked = observations.filter(({ indicator }) => indicators.get(indicator)?.villageKinds);
  const groups = Map.groupBy(asked, ({ indicator, publication, programme, period }) =>
    [indicator, publication, programme, period].join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const kinds = first && indicators.get(first.indicator)?.villageKinds;
    if (!first || !kinds) return [];
    const own = new Map(group.map((observation) => [observation.area, observation]));
    return [...villagesByParent(areas, kinds, highestOf(first.publication))].flatMap(([area, villages]) => {
      const rows = villages.flatMap((code) => own.get(code) ?? []);
      if (own.has(area) || rows.length === 0) return [];
      return [{ ...sharedOf(first), area, ...shareOf(rows, villages.length, kinds) }];
    });
  });
}

/** Codes of the villages of some kinds in each kecamatan and, where shares go so far, in each kabupaten. */
function villagesByParent(
  areas: ReadonlyMap<string, Area>,
  kinds: Indicator['villageKinds'],
  highest: 'kecamatan' | 'kabupaten',
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (parent: string, code: string) => found.set(parent, [...(found.get(parent) ?? []), code]);
  for (const { code, level, kind, parent } of areas.values()) {
    if (level !== 'desa' || parent === null || !kinds?.includes(kind)) continue;
    add(parent, code);
    const above = areas.get(parent)?.parent;
    if (highest === 'kabupaten' && above) add(above, code);
  }
  return found;
}

const sharedOf = ({ indicator, period, programme, method, publication }: Observation) => ({
  ...{ indicator, period, programme, method, publication },
  origin: 'computed' as const,
});

function shareOf(rows: readonly Observation[], total: number, kinds: NonNullable<Indicator['villageKinds']>) {
  const composition = { present: rows.length, total };
  if (rows.length < total) return { state: 'not-published' as const, composition };
  const valued = rows.filter((row) => row.state === 'value');
  if (valued.length === 0) {
    const isSilent = rows.every(({ state }) => state === 'not-reported');
    return { state: isSilent ? ('not-reported' as const) : ('not-measured' as const), composition };
  }
  const numerator = valued.filter(({ value }) => value === FULFILS).length;
  return {
    state: 'value' as const,
    value: (100 * numerator) / valued.length,
    ...{ numerator, denominator: valued.length, composition },
    denominatorKind: kinds.includes('kelurahan') ? ('villages' as const) : ('desa' as const),
  };
}
