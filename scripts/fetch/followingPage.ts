import { connectionProblems } from './connectionProblems.ts';
import { FetchFault } from './fetchFault.ts';
import type { Page } from './readPage.ts';

/** Address of a page of an interface by its number, 1 for the first. */
export function addressOfPage(url: string, page: number): string {
  const address = new URL(url);
  address.searchParams.set('page', String(page));
  return address.href;
}

/**
 * Address of the page after this one, or undefined after the last.
 * @param number of this page, 1 for the first
 * @throws {FetchFault} where the interface sends us to another server
 */
export function followingPage(url: string, number: number, page: Page): string | undefined {
  if (page.total !== undefined) return number < page.total ? addressOfPage(url, number + 1) : undefined;
  if (page.hasNext === false || page.next === null || page.next === '') return undefined;
  if (typeof page.next !== 'string') return addressOfPage(url, page.next ?? number + 1);
  const next = URL.parse(page.next, url);
  if (next?.origin !== new URL(url).origin) throw new FetchFault(connectionProblems.redirectElsewhere);
  return next.href;
}
