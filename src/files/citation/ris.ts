import type { Citation } from '../../model/citation.ts';

/**
 * A bibliography entry as RIS, UTF-8 with the line ends that the format asks for. `ET` carries the version, as
 * reference managers do for data sets; a comma after a body's name keeps them from splitting it into a person's.
 * Source: https://refdb.sourceforge.net/manual-0.9.6/sect1-ris-format.html
 */
export function ris({ key, title, author, date, version, url, language, note }: Citation): string {
  const [year = ''] = date.split('-');
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'DATA'],
    ['ID', key],
    ['AU', `${author.replaceAll(',', '')},`],
    ['TI', title],
    ['PY', year],
    ['DA', `${date.replaceAll('-', '/')}/`],
    ['PB', author],
    ['ET', version],
    ['UR', url],
    ['LA', language],
    ['N1', note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) =>
      value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`],
    )
    .join('');
}
