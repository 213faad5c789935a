import { posix } from 'node:path';
import { pagePath } from '../site/pagePath.ts';

/** Stands for the folder; never asked. */
const ROOT = 'folder://site/';

/** What a folder of files holds, and where what it does not hold can be had. */
export interface Folder {
  readonly files: ReadonlySet<string>;
  /** Address of the site with its final slash, where one is known. */
  readonly online: string | undefined;
}

/**
 * The same link in a folder that is opened without a server: relative, and to a page's file instead of its folder.
 * Queries and fragments are kept; addresses of other sites stay. What the folder does not hold leads to the site
 * itself, and nowhere (undefined) where that has no address.
 * @param file path of the page in the folder: `tren/index.html`
 */
export function fileAddress(file: string, address: string, { files, online }: Folder): string | undefined {
  if (address === '' || address.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  const { pathname, search, hash } = new URL(address, ROOT + pagePath(file));
  const path = decodeURIComponent(pathname.slice(1));
  const wanted = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (files.has(wanted)) return posix.relative(posix.dirname(file), wanted) + search + hash;
  return online && new URL(path + search + hash, online).href;
}
