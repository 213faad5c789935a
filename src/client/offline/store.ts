import { isHashed, mentionedIn } from './hashedFiles.ts';
import { installed, scope, standInFor } from './here.ts';
import { plainAddress } from './kindOf.ts';
import type { StoredPage } from './offlineText.ts';
import { type Mark, markOf, SIMULATED } from './ownPage.ts';

/** Put in by `src/collections/offlineWorker.ts`: which pages are of the worker's own build. */
declare const MARK: Mark;

/** Most pages that are stored besides those of the installation; the one not visited for longest gives way. */
const MOST_PAGES = 60;

/**
 * One cache, named after the site's root and build, so that neither another site of the same origin nor a build with
 * simulated figures at the same address ever meets it.
 */
const NAME = `${scope}#${MARK}`;

/** The cache of the other build. */
const OTHER = `${scope}#${MARK ? '' : SIMULATED}`;

const inCache = async <T>(act: (cache: Cache) => Promise<T>) => act(await caches.open(NAME));

/** A stored answer. A broken store is no reason to keep the network's from the reader, and so is a full one below. */
export const find = (address: string) => inCache((cache) => cache.match(address)).catch(() => undefined);

export const forget = (address: string) => inCache((cache) => cache.delete(address));

/** Stored addresses of files or pages, the one stored last at the end. */
const addresses = async (ofFiles: boolean) =>
  (await inCache((cache) => cache.keys())).map(({ url }) => url).filter((url) => isHashed(url) === ofFiles);

/** Stored pages, the one stored last at the end. */
export async function storedPages(): Promise<StoredPage[]> {
  const textOf = async (address: string) => (await (await find(address))?.text()) ?? '';
  return Promise.all((await addresses(false)).map(async (address) => [address, await textOf(address)]));
}

/**
 * Stores a hashed file or a page of this very build, last among the addresses, with its type and without the host's
 * other headers, and tells its text. With a page of a language comes the one that stands in for others. Whatever else
 * is answered leaves no trace; but a page of the other build means that the site is another now, and everything stored is
 * forgotten.
 */
export async function keep(answer: Response | undefined, address: string): Promise<string> {
  if (answer?.status !== 200 || answer.redirected) return '';
  const body = await answer.clone().blob();
  const isFile = isHashed(address);
  if (!body.type.includes(isFile ? 'j' : 'html')) return '';
  const text = await body.text();
  const mark = isFile ? MARK : markOf(text);
  if (mark !== MARK) {
    if (mark !== undefined) await caches.delete(NAME);
    return '';
  }
  await inCache((cache) => cache.put(address, new Response(body))).catch(() => {});
  const passing = (await addresses(false)).filter((url) => !installed.includes(url));
  for (const url of passing.slice(0, -MOST_PAGES)) await forget(url);
  const standIn = standInFor(address);
  if (!isFile && address !== standIn && !(await find(standIn))) await fetchAndKeep(standIn).catch(() => {});
  return text;
}

/** Asks the network for something to be stored. */
export const fetchAndKeep = async (url: string) => keep(await fetch(url), plainAddress(url));

/** A hashed file: the stored one, else the network's, which is then stored. */
export async function answerFile(address: string): Promise<Response> {
  const stored = await find(address);
  if (stored) return stored;
  const answer = await fetch(address);
  await keep(answer, address).catch(() => {});
  return answer;
}

/** Stores the hashed files that a page names, those whose names end so. */
export async function keepFiles(html: string, page: string, ending = ''): Promise<void> {
  for (const address of mentionedIn(html, page)) if (address.endsWith(ending)) await answerFile(address);
}

/** Forgets the files that no stored page names, and what the other build stored for the same root. */
export async function prune(): Promise<void> {
  const texts = (await storedPages()).join();
  for (const url of await addresses(true)) {
    if (!texts.includes(url.replace(/.*\//, ''))) await forget(url);
  }
  await caches.delete(OTHER);
}
