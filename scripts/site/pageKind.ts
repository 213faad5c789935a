import type { PageKind } from './budgets.ts';

/**
 * Kind of the page at a path.
 * @param path path inside the site with its final slash, empty for the home page: `kecamatan/silo/`
 */
export function pageKind(path: string): PageKind {
  if (path.startsWith('en/')) return pageKind(path.slice('en/'.length));
  if (path === '') return 'home';
  if (path.startsWith('sematan/')) return 'embed';
  if (path === 'peta/desa/' || path === 'jelajah/') return 'desa-map';
  if (/^kecamatan\/[^/]+\/$/.test(path)) return 'kecamatan';
  if (/^kecamatan\/[^/]+\/[^/]+\/$/.test(path)) return 'desa';
  return 'other';
}
