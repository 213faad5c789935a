/** Where something was read. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** Numbers sources from 1 in the order in which they are first named: `list` for the notes, `numberOf` for the marks. */
export function numberedSources(sources: readonly Source[]) {
  const list = [...new Map(sources.map((source) => [keyOf(source), source])).values()];
  const numbers = new Map(list.map((source, index) => [keyOf(source), index + 1]));
  return { list, numberOf: (source: Source | undefined) => source && numbers.get(keyOf(source)) };
}

const keyOf = ({ title, url = '' }: Source) => `${title}\n${url}`;
