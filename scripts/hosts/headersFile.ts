import { extname } from 'node:path';
import { MEDIA_TYPES, NAMED_TYPES } from '../site/mediaType.ts';
import { CACHE, COMMON, type Headers, UNFRAMED } from './headers.ts';
import { isFramed, isHashed } from './headersFor.ts';

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

/**
 * Patterns that match each file once, at most a hundred of them, for hosts take no more: one for all names that begin
 * with the same word (`/tren*`: the page and its files), where they have the same headers and no other name begins so.
 */
function placesOf(files: readonly string[], within = ''): readonly Place[] {
  const byWord = Map.groupBy(files, (file) => file.slice(within.length).match(/^\w+/)?.[0] ?? '');
  const isAlone = (word: string) =>
    [...byWord.keys()].every((other) => other === word || !other.startsWith(word));
  return [...byWord]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([word, members]) => {
      const start = within + word;
      if (isAlike(members) && isAlone(word) && word !== 'index') return [placeOf(members, `/${start}*`)];
      const { inside = [], beside = [] } = Object.groupBy(members, (file) =>
        file.startsWith(`${start}/`) ? 'inside' : 'beside',
      );
      const folder = isAlike(inside) ? [placeOf(inside, `/${start}/*`)] : placesOf(inside, `${start}/`);
      return [
        ...(inside.length > 0 ? folder : []),
        ...beside.toSorted().flatMap((file) => addressesOf(file).map((address) => placeOf([file], address))),
      ];
    });
}

/** True where one rule says the same of all files. */
const isAlike = (files: readonly string[]) =>
  [isHashed, isFramed].every((has) => new Set(files.map(has)).size <= 1);

const placeOf = ([file = '']: readonly string[], pattern: string): Place => ({
  pattern,
  hashed: isHashed(file),
  framed: isFramed(file),
});

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
