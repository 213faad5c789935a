import { locale } from '../i18n/here.ts';
import { LANGUAGE_FOLDER, type Locale } from '../model/language.ts';

/** Files and releases exist once, at the root; pages and what their programs ask for exist in each language. */
const ONCE = /^(?!404\.html|skrip\/|daftar\/)[^?#]*\.\w+([?#]|$)|^(data|rilis)\/[^#]/;

/**
 * Makes links from one page to others that work under any base path and from a folder on disk. They stay in the
 * language of the page.
 * @param from path of the page inside the site, such as `kecamatan/silo/`, `` for the home page; without its language
 * @returns a function from a path inside the site to a relative address
 */
export function linksFrom(from: string): (to: string) => string {
  return (to) => relative(LANGUAGE_FOLDER[locale] + from, placed(to));
}

/** Makes links that hold at any address of a host, from the path of the site: for the page that is shown there. */
export function linksAnywhere(base: string): (to: string) => string {
  return (to) => base.replace(/\/?$/, '/') + placed(to);
}

/** Where something lies for this language. */
const placed = (to: string): string => (ONCE.test(to) ? to : LANGUAGE_FOLDER[locale] + to);

/** A link from a page to the same page in another language. */
export function linkToLanguage(from: string, to: Locale): string {
  return relative(LANGUAGE_FOLDER[locale] + from, LANGUAGE_FOLDER[to] + from);
}

function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const address = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
  return address === '' ? './' : address;
}
