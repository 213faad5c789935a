import { edits } from './edits.ts';
import { spellings } from './fold.ts';
import type { Place } from './places.ts';
import { readQuery } from './readQuery.ts';

/** What was found. */
export interface Found {
  /** Best first; all with the fewest typing errors. */
  readonly places: readonly Place[];
  /** The place that is meant: whatever fits equally well lies in it. */
  readonly sure: Place | undefined;
}

const ERROR = 10;
/** How much worse than the whole name: its beginning, its inside, a kecamatan where a desa was asked for. */
const BEGINNING = 3;
const INSIDE = 5;
const LEVEL = 2.5;

/**
 * Places that are called so. Forgives what `fold` and `readQuery` leave out and, from four letters on, one typing
 * error, from eight on two.
 */
export function findPlaces(places: readonly Place[], written: string): Found {
  const { text, level } = readQuery(written);
  const texts = spellings(text);
  const forgiven = Math.min(2, Math.floor(text.length / 4));
  const ranked = places
    .map((place) => {
      const misfits = place.forms.flatMap(([form, worse]) =>
        texts.map((spelt) => misfit(spelt, form) + worse),
      );
      const isOther = level && level !== (place.kecamatan ? 'desa' : 'kecamatan');
      return { place, rank: Math.min(...misfits) + (isOther ? LEVEL : 0) };
    })
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0]?.rank ?? 0;
  const errors = Math.floor(best / ERROR);
  const hits = ranked.filter(({ rank }) => text && errors <= forgiven && rank < (errors + 1) * ERROR);
  const found = hits.map(({ place }) => place);
  const [first] = found;
  const isClear = hits.every(({ place, rank }) => rank > best || place.path.startsWith(first?.path ?? ''));
  return { places: found, sure: isClear ? first : undefined };
}

/** How badly a text fits a name as a whole, as its beginning or as a part. */
function misfit(text: string, name: string): number {
  const row = edits(text, name);
  const beginning = ERROR * Math.min(...row) + BEGINNING;
  return Math.min(ERROR * (row.at(-1) ?? 0), beginning, name.includes(text) ? INSIDE : beginning);
}
