import leven from 'leven';
import type { Area, AreaLevel } from '../../src/model/area.ts';
import { foldName } from './foldName.ts';

/** Another name of an area, from `aliases.csv`. Stands for it only where no area bears that name itself. */
export interface Alias {
  readonly name: string;
  readonly code: string;
}

/** What was found for a code or a name: one area, or those it could be. */
export type AreaFound =
  | { readonly kind: 'found'; readonly area: Area }
  | { readonly kind: 'ambiguous' | 'unknown' | 'unknown-parent'; readonly candidates: readonly Area[] };

/** Areas by code and by name within their parent. */
export interface AreaIndex {
  /** The area with a Kemendagri code, dotted or not. */
  byCode(code: string): Area | undefined;
  /** The area with a BPS code. */
  byBpsCode(code: string): Area | undefined;
  /**
   * The area with a name, of a level and within a parent where these are given.
   * @param parent name or code of the area above or of a puskesmas beside, or '' for any
   */
  byName(name: string, level: AreaLevel | undefined, parent: string): AreaFound;
  /** Areas whose codes are most like one that no area has. */
  nearCode(code: string): readonly Area[];
}

const nameOf = (area: Area) => foldName(area.name);

/** How many areas are named to somebody whose name fits none, and how far off they may be. */
const MOST_CANDIDATES = 3;
/** A text longer than this is no misspelt name, and too long to be compared with all names. */
const LONGEST_NAME = 80;

/** Makes an index; names fold alike whatever their case, spacing, marks and prefix. */
export function indexAreas(areas: ReadonlyMap<string, Area>, aliases: readonly Alias[] = []): AreaIndex {
  const all = [...areas.values()];
  const kecamatan = all.filter((area) => area.level === 'kecamatan');
  const digits = new Map(all.map((area) => [area.code.replaceAll('.', ''), area]));
  const bps = new Map(
    all.flatMap((area) => (area.bpsCode === undefined ? [] : [[area.bpsCode, area] as const])),
  );
  const own = new Set(all.map(nameOf));
  const named = Map.groupBy(
    [
      ...all.map((area) => ({ folded: nameOf(area), area })),
      ...aliases.flatMap(({ name, code }) => {
        const area = areas.get(code);
        const folded = foldName(name);
        return area && !own.has(folded) ? [{ folded, area }] : [];
      }),
    ],
    ({ folded }) => folded,
  );
  const parentsOf = (text: string) => {
    const code = areas.get(text) ?? digits.get(text);
    const places = code ? [code] : (named.get(foldName(text)) ?? []).map(({ area }) => area);
    // A puskesmas stands for the kecamatan that it lies in.
    return new Set(places.map((area) => (area.level === 'puskesmas' ? area.parent : area.code)));
  };
  const find = (name: string, level: AreaLevel | undefined, parent: string): AreaFound => {
    const parents = parent === '' ? undefined : parentsOf(parent);
    if (parents?.size === 0) {
      return { kind: 'unknown-parent', candidates: nearest(foldName(parent), kecamatan, nameOf) };
    }
    const fits = (area: Area) =>
      (level === undefined || area.level === level) && (!parents || parents.has(area.parent));
    const found = [...new Set((named.get(foldName(name)) ?? []).map(({ area }) => area))].filter(fits);
    const [area] = found;
    if (area && found.length === 1) return { kind: 'found', area };
    if (area) return { kind: 'ambiguous', candidates: found };
    const elsewhere = (named.get(foldName(name)) ?? []).map((one) => one.area);
    const within = all.filter(fits);
    const near = nearest(foldName(name), within.length > 0 ? within : all, nameOf);
    return {
      kind: 'unknown',
      candidates: [...new Set([...elsewhere, ...near])].slice(0, MOST_CANDIDATES),
    };
  };
  const known = new Map<string, AreaFound>();
  return {
    byCode: (code) => areas.get(code) ?? digits.get(code),
    byBpsCode: (code) => bps.get(code),
    byName(name, level, parent) {
      const key = `${level} ${parent}\n${name}`;
      const before = known.get(key);
      if (before) return before;
      const found = find(name, level, parent);
      known.set(key, found);
      return found;
    },
    nearCode: (code) => nearest(code, all, (area) => area.code),
  };
}

function nearest(text: string, areas: readonly Area[], wordOf: (area: Area) => string): readonly Area[] {
  if (text.length > LONGEST_NAME) return [];
  const farthest = Math.max(2, Math.floor(text.length / 2));
  return areas
    .map((area) => ({ area, distance: leven(text, wordOf(area)) }))
    .filter(({ distance }) => distance <= farthest)
    .toSorted((a, b) => a.distance - b.distance || (a.area.code < b.area.code ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map(({ area }) => area);
}
