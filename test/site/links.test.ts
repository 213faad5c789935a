import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idsOf, isExternal, referencesOf } from './links.ts';
import { readAllPages, type SitePage } from './pages.ts';
import { BUILDS, type Site, site } from './sites.ts';

const ORIGIN = 'http://site/';

/** The page that a host shows at any address: it cannot know where it is. */
const ANYWHERE = /^(en\/)?404\.html$/;

/** What stands in frames of other sites, and is reached by their code. */
const FRAMED = /^(en\/)?sematan\//;

/** The address of a file whose name holds the hash of its content, wherever in a page it stands. */
const HASHED = /[\w./-]+\.[\da-f]{8}\.js(?:on)?\b/g;

/** What a page's link leads to, or undefined where that is nothing. */
function target(from: string, address: string, { folder }: Site, pages: ReadonlyMap<string, SitePage>) {
  const url = new URL(address, ORIGIN + from);
  if (!url.href.startsWith(ORIGIN)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(1));
  const page = pages.get(path);
  if (!page)
    return url.hash === '' && path !== '' && !path.endsWith('/') && existsSync(join(folder, path))
      ? path
      : undefined;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || idsOf(page.document).has(id) ? path : undefined;
}

describe.for(BUILDS)('%s build', (name) => {
  it('leads every link to a file and every fragment to an element, under any base path', async () => {
    const here = site(name);
    const pages = new Map((await readAllPages(here)).map((page) => [page.path, page]));
    const broken: string[] = [];
    const reached = new Set<string>();
    for (const { path, document } of pages.values()) {
      for (const { address, attribute } of referencesOf(document)) {
        if (isExternal(address)) continue;
        const found = target(path, address, here, pages);
        const absolute = address.startsWith('/') && !ANYWHERE.test(path);
        if (found === undefined || absolute) broken.push(`${path}: ${attribute} ${address}`);
        else if (found !== path) reached.add(found);
      }
    }
    expect(broken).toEqual([]);
    const alone = [...pages.keys()].filter((path) => !ANYWHERE.test(path) && !FRAMED.test(path));
    expect(alone.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('has every program and every file of data that a page names, in both languages', async () => {
    const { folder } = site(name);
    const named = (await readAllPages(site(name))).flatMap(({ path, html }) =>
      [...html.matchAll(HASHED)].map(([address]) => new URL(address, ORIGIN + path).pathname.slice(1)),
    );
    expect(named.some((file) => file.startsWith('en/'))).toBe(true);
    expect([...new Set(named)].filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('links pages only by relative addresses that stay inside the site', async () => {
    for (const { path, document } of await readAllPages(site(name))) {
      const depth = path.split('/').length - 1;
      const climbing = referencesOf(document).filter(
        ({ address }) => !isExternal(address) && address.split('../').length - 1 > depth,
      );
      expect(climbing, path).toEqual([]);
    }
  });
});
