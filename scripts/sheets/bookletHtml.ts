import { mapAddresses } from '../offline/mapAddresses.ts';
import { withoutPrograms } from '../offline/withoutPrograms.ts';

/** A page of the site, as it was built. */
export interface SheetPage {
  /** Path inside the site with its final slash. */
  readonly path: string;
  readonly html: string;
}

const STYLE = /<style[^>]*>(.*?)<\/style>/s;
const BODY = /<body[^>]*>(.*)<\/body>/s;

/** Every sheet begins on a page of its own. */
const APART = '.halaman+.halaman{break-before:page}';

/**
 * One document of several pages of the same stylesheet, each to be printed on its own sheet. Links lead to the site,
 * where it has an address, and are no links elsewhere: paper has no folder to be relative to.
 * @throws where there is no page, or one without stylesheet or body
 */
export function bookletHtml(title: string, pages: readonly SheetPage[], online: string | undefined): string {
  const sheets = pages.map(({ path, html }) => {
    const body = BODY.exec(withoutPrograms(html))?.[1];
    if (body === undefined) throw new RangeError(`no body: ${path}`);
    return `<div class="halaman">${mapAddresses(body, (address) => leading(path, address, online))}</div>`;
  });
  const css = STYLE.exec(pages[0]?.html ?? '')?.[1];
  if (css === undefined) throw new RangeError(`no stylesheet: ${title}`);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${css}${APART}</style></head><body>${sheets.join('')}</body></html>`;
}

function leading(path: string, address: string, online: string | undefined): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return online && new URL(address, online + path).href;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
