import { type CitedMap, isInvented } from '../../model/cited.ts';
import { STATES } from '../../model/observation.ts';
import type { CitationWords } from '../id/citation.ts';
import { methodWords } from './methodWords.ts';

/** The areas of a map as a sentence: how many have a figure, from where to where, and what the others are. */
export function citeMap(cited: CitedMap, words: CitationWords): string {
  const { level, place, period, method, programmes, states, range, rules } = cited;
  const total = [...states.values()].reduce((sum, n) => sum + n, 0);
  const where = words.place([place]);
  const parts = words.parts[level];
  const invented = isInvented(cited);
  const methods = programmes.map((programme) => period && methodWords(programme, period, invented, words));
  const named = [...new Set(methods)].filter((text) => text !== undefined);
  if (named.length === 0) return words.map.unpublished(total, parts, where, rules.asOf);
  const others = STATES.filter((state) => state !== 'value' && states.has(state)).map((state) =>
    words.map.tally(
      states.get(state) ?? 0,
      state === 'not-published' && method === 'survey' ? words.map.notFound : words.map.state[state],
    ),
  );
  return words.map.figures(
    words.listed(named),
    words.map.what(total, parts, where),
    states.get('value') ?? 0,
    range ? words.map.range(range.low, range.high) : '',
    others.length > 0 ? words.map.rest(words.listed(others)) : '',
  );
}
