/** Mark of the pages of a build that shows simulated figures (`src/layouts/Page.astro`). */
export const SIMULATED = ' data-simulasi';

/** Mark of a build's pages: those with published figures only have none. */
export type Mark = '' | typeof SIMULATED;

/** Start tag of every page with its mark, and the one program that every page names. */
const OWN = /<html[^>]*?(| data-simulasi)>.*skrip\/[a-z]+\.[\da-f]{8}\.js/s;

/** Mark of a page; undefined for what is no page of this site, such as an error page of the host. */
export function markOf(html: string): string | undefined {
  return OWN.exec(html)?.[1];
}
