import { fill } from '../../i18n/format/fill.ts';
import type { MapWords } from '../../i18n/id/mapWords.ts';
import { LOCALE_TAG, type Locale } from '../../i18n/locale.ts';
import type { MapFacts } from '../../model/mapFacts.ts';

/** Place of the middle among the parts of a map. */
const MIDDLE = 8;

/** A map in words, for those who do not see it: written on the server, and again by the browser when it changes. */
export function mapDescription(facts: MapFacts, words: MapWords, locale: Locale): string {
  const { noun, total, cluster, part, names, parent, states } = facts;
  const listed = new Intl.ListFormat(LOCALE_TAG[locale]).format(names);
  const where = parent ? fill(words.within, parent) : fill(words.among, listed);
  const without = states.map(([state, count]) => `${count} ${state}`).join(', ');
  const at = words.parts[part] ?? words.parts[MIDDLE] ?? '';
  return (
    fill(words.map, total, noun) +
    figures(facts, words) +
    (cluster > 1 ? fill(words.cluster, cluster, noun, at, where) : '') +
    (without && fill(words.without, without))
  );
}

/** What a live region says after a choice. @param change what was chosen: "Agustus 2025", "per desa, 2024" */
export function mapChange(change: string, facts: MapFacts, words: MapWords): string {
  return `${change}. ${figures(facts, words)}`;
}

function figures(
  { noun, total, valued, lowest, highest, line, reaching }: MapFacts,
  words: MapWords,
): string {
  if (!lowest || !highest) return fill(words.none, total, noun);
  const { range } = words;
  const said = fill(range, valued, total, noun, lowest.words, lowest.name, highest.words, highest.name);
  return line ? said + fill(words.reaching, reaching || words.noneReaching, line) : said;
}
