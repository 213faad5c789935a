import type { PublishedData } from '../../src/model/release.ts';

/** Where a row stands in its file: it may change without the figure changing. */
const PLACE: readonly string[] = ['file', 'row'];

/** Parts of the open data that a release is made of, in alphabetical order. */
const PARTS = [
  'areas',
  'contradictions',
  'indicators',
  'observations',
  'programmes',
  'publications',
  'statements',
  'targets',
] as const satisfies readonly (keyof PublishedData)[];

/** What a release is made of, before rows lose their places. */
export type Published = Readonly<Record<(typeof PARTS)[number], readonly object[]>>;

/**
 * Text of `published.json`: one item a line, keys and items in the order of their characters. The same data gives the
 * same bytes, whatever the order of rows, files and keys.
 */
export function publishedText(data: Published): string {
  const parts = PARTS.map((part) => {
    const lines = data[part].map((item) => JSON.stringify(inOrder(item))).toSorted(byCharacters);
    return `${JSON.stringify(part)}:[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function byCharacters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The item with its keys in order, on every level; the place of a row only lies on the first. */
function inOrder(item: object): object {
  return sorted(Object.entries(item).filter(([key]) => !PLACE.includes(key)));
}

function sorted(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => byCharacters(a, b)).map(([key, value]) => [key, sortedValue(value)]),
  );
}

function sortedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedValue);
  return typeof value === 'object' && value !== null ? sorted(Object.entries(value)) : value;
}
