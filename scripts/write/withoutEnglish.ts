import type { Outputs } from './outputsOf.ts';

/** Parts of the open data whose sentences stand in one language. */
const TABLES = [
  'areas',
  'publications',
  'programmes',
  'observations',
  'statements',
  'targets',
  'commitments',
];

/** Fields of theirs that hold a sentence; names, titles and quotations stay as they are. */
const SENTENCES = new Set(['note', 'revision', 'measure', 'source']);

/**
 * Sentences of the open data that English pages would show in Indonesian, each once; none where the region has no
 * English at all.
 * @param english rows of `english.csv`
 */
export function withoutEnglish(outputs: Outputs, english: readonly { readonly id: string }[]): string[] {
  if (english.length === 0) return [];
  const told = new Set(english.map(({ id }) => id));
  const said = TABLES.flatMap((name) => sentencesIn(JSON.parse(outputs.get(`${name}.json`) ?? '[]')));
  return [...new Set(said)].filter((text) => !told.has(text));
}

/** Texts of more than one word in the fields that hold sentences. */
function sentencesIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return SENTENCES.has(field) && /\s/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    sentencesIn(item, Array.isArray(value) ? field : key),
  );
}
