import { extname } from 'node:path';
import { MEDIA_TYPES, NAMED_TYPES } from '../site/mediaType.ts';
import { CACHE, COMMON, FRAMED, type Headers, UNFRAMED } from './headers.ts';
import { isHashed } from './headersFor.ts';

/** Types that hosts with a `_headers` file already know from the ending. */
const KNOWN = new Set([
  '.html',
  '.css',
  '.js',
  '.json',
  '.svg',
  '.xml',
  '.txt',
  '.png',
  '.ico',
  '.pdf',
  '.zip',
  '.csv',
]);

/**
 * The `_headers` file of Cloudflare Pages and Netlify for a built site. There all rules that match hold, and a header
 * that two of them set is sent with both values; so no two rules set the same one for a file, but for the policy,
 * where both values are meant to hold.
 * @param files paths of all files of the site
 */
export function headersFile(files: readonly string[]): string {
  const rules: (readonly [pattern: string, headers: Headers])[] = [
    ['/*', COMMON],
    ...placesOf(files).map((place) => [place.pattern, headersOf(place)] as const),
    ...typeRules(files),
  ];
  return rules.map(([pattern, headers]) => `${pattern}\n${linesOf(headers)}`).join('\n');
}

const linesOf = (headers: Headers) =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');

interface Place {
  readonly pattern: string;
  readonly hashed: boolean;
  readonly framed: boolean;
}

const headersOf = ({ hashed, framed }: Place): Headers => ({
  'Cache-Control': hashed ? CACHE.hashed : CACHE.other,
  ...(!framed && { 'Content-Security-Policy': UNFRAMED }),
});

/** The folders at the top of the site, each once; where only some of its files have hashed names, file by file. */
function placesOf(files: readonly string[]): readonly Place[] {
  const byTop = Map.groupBy(files, (file) => (file.includes('/') ? (file.split('/')[0] ?? '') : ''));
  return [...byTop]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([top, members]) => {
      const hashed = members.filter(isHashed);
      const whole = { pattern: `/${top}/*`, framed: top === FRAMED };
      if (top !== '' && hashed.length === 0) return [{ ...whole, hashed: false }];
      if (top !== '' && hashed.length === members.length) return [{ ...whole, hashed: true }];
      return members
        .toSorted()
        .flatMap(addressesOf)
        .map((pattern) => ({
          pattern,
          hashed: isHashed(pattern.slice(1)),
          framed: top === FRAMED,
        }));
    });
}

/** A page has the address of its folder. */
const addressesOf = (file: string): readonly string[] =>
  file === 'index.html' || file.endsWith('/index.html')
    ? [`/${file.slice(0, -'index.html'.length)}`, `/${file}`]
    : [`/${file}`];

function typeRules(files: readonly string[]): readonly (readonly [string, Headers])[] {
  const endings = [...new Set(files.map((file) => extname(file)))].toSorted();
  return [
    ...endings.flatMap((ending) => {
      const type = MEDIA_TYPES[ending];
      return type === undefined || KNOWN.has(ending)
        ? []
        : [[`/*${ending}`, { 'Content-Type': type }] as const];
    }),
    ...Object.entries(NAMED_TYPES).map(([name, type]) => [`/*/${name}`, { 'Content-Type': type }] as const),
  ];
}
