import type { Citation } from '../../model/citation.ts';

/**
 * A bibliography entry as CSL-JSON: a list with one item of type `dataset`.
 * Source: https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export function cslJson({ key, title, author, date, version, url, language, note }: Citation): string {
  const item = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [date.split('-').map(Number)] },
    publisher: author,
    version,
    URL: url,
    language,
    note,
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
