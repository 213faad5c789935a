import type { Citation } from '../../model/citation.ts';

/** What TeX would take for a command, and how it is written to be printed. */
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Between signs that TeX would join into one, such as two hyphens into a dash. */
const JOINED = /([-'`<>,])(?=\1)|[?!](?=`)/g;

/** A text as TeX prints it; letters of other languages stand as they are, in UTF-8. */
const tex = (text: string): string =>
  text.replaceAll(/[\\~^&%$#_{}]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`).replaceAll(JOINED, '$&{}');

/** What TeX calls a language. */
const BABEL: Readonly<Record<string, string>> = { id: 'indonesian', en: 'english' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A bibliography entry for BibLaTeX, which BibTeX reads too: an unknown type is its `@misc`, `year` and `month` its
 * date. Double braces keep capitals, and a body's name whole. An address is verbatim.
 * Source: https://ctan.org/pkg/biblatex, manual, section 2.1.1 (`@dataset`)
 */
export function bibtex({ key, title, author, date, version, url, language, note }: Citation): string {
  const [year, month] = date.split('-');
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', `{{${tex(author)}}}`],
    ['title', `{{${tex(title)}}}`],
    ['date', `{${date}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1]],
    ['publisher', `{{${tex(author)}}}`],
    ['version', version && `{${tex(version)}}`],
    ['url', url && `{${url}}`],
    ['langid', `{${BABEL[language] ?? language}}`],
    ['note', note && `{${tex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@dataset{${key},\n${lines.join(',\n')}\n}\n`;
}
