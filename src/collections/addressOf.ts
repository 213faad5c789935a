/** Absolute address of a path inside the site; undefined where the site's address is not known. */
export function addressOf(path: string): string | undefined {
  const { SITE, BASE_URL } = import.meta.env;
  return SITE ? new URL(`${BASE_URL.replace(/\/?$/, '/')}${path}`, SITE).href : undefined;
}
