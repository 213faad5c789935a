/** Absolute address of the site with its final slash; undefined where it has none yet. */
export function siteBase(): string | undefined {
  const { SITE, BASE_URL } = import.meta.env;
  return SITE ? new URL(BASE_URL.replace(/\/?$/, '/'), SITE).href : undefined;
}
