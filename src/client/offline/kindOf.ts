import { isHashed } from './hashedFiles.ts';

/** What the worker answers itself: pages, and files whose name holds the hash of their content. */
export type Kind = 'page' | 'file';

/** The part of a request that decides. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/** Address of a page: its last part has no dot, or is an HTML file; it is shown, not downloaded. */
const PAGE = /(\/[^.]*|\.html)$/;

/** Address under which something is stored: without query and fragment, which only say what to show of a page. */
export function plainAddress(url: string): string {
  return url.replace(/[?#].*/, '');
}

/**
 * What a request asks for, or undefined where it is none of the worker's business: downloads, pictures, other origins,
 * other sites of the same origin, anything but GET.
 * @param scope address of the site's root, with its final slash
 */
export function kindOf({ method, mode, url }: Asked, scope: string): Kind | undefined {
  const address = plainAddress(url);
  if (method !== 'GET' || !address.startsWith(scope)) return undefined;
  if (isHashed(address)) return 'file';
  return mode === 'navigate' && PAGE.test(address) ? 'page' : undefined;
}
