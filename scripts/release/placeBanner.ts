import { RELEASE_BANNER } from '../../src/model/releaseParts.ts';

/**
 * A frozen page with what this build says of its release.
 * @param page path of the page inside its release, with its final slash: `kecamatan/silo/`, `` for its first
 * @param current path inside the site of the page with today's figures
 */
export function placeBanner(html: string, banner: string, page: string, current: string): string {
  const root = '../'.repeat(page.split('/').length + 1);
  const text = banner.replaceAll('{current}', root + current).replaceAll('{root}', root);
  return html.replace(RELEASE_BANNER, () => text);
}
