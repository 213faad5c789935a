import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { listFiles } from '../../scripts/site/listFiles.ts';
import { pagePath } from '../../scripts/site/pagePath.ts';
import type { Site } from './sites.ts';

/** A page of a build. */
export interface SitePage {
  /** Path inside the site: empty for the home page, `tren/`, `404.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** Pages of each build that were read: builds stay as they are while tests run, and tests change no document. */
const known = new Map<string, Promise<readonly SitePage[]>>();

/** The page at a path of a build, parsed when its document is first asked for. @throws where there is none */
export function readPage({ folder }: Site, path: string): SitePage {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(folder, file), 'utf8');
  let document: Document | undefined;
  return {
    path,
    html,
    get document() {
      document ??= parseHTML(html).document;
      return document;
    },
  };
}

/** Pages of releases, which stay as they were frozen and are lighter than others. */
const RELEASED = /^rilis\/[^/]+\//;

/** What stands in frames of other sites. */
const FRAMED = /^(en\/)?sematan\//;

/** The same pages in English. */
const ENGLISH = /^en\//;

/** Every page of a build that people visit, in the order of their files; not those of releases, for frames or in English. */
export async function readPages(site: Site): Promise<readonly SitePage[]> {
  const pages = await readAllPages(site);
  return pages.filter(({ path }) => !RELEASED.test(path) && !FRAMED.test(path) && !ENGLISH.test(path));
}

/** Every page of a build that people visit, in English. */
export async function readEnglishPages(site: Site): Promise<readonly SitePage[]> {
  const pages = await readAllPages(site);
  return pages.filter(({ path }) => ENGLISH.test(path) && !FRAMED.test(path));
}

/** Every page of every release of a build. */
export async function readReleasedPages(site: Site): Promise<readonly SitePage[]> {
  const pages = await readAllPages(site);
  return pages.filter(({ path }) => RELEASED.test(path));
}

/** Every page of a build, in the order of their files; the same ones for all who ask. */
export function readAllPages(site: Site): Promise<readonly SitePage[]> {
  const pages = known.get(site.folder) ?? readAll(site);
  known.set(site.folder, pages);
  return pages;
}

async function readAll(site: Site): Promise<readonly SitePage[]> {
  const files = await listFiles(site.folder);
  return files.filter((file) => file.endsWith('.html')).map((file) => readPage(site, pagePath(file)));
}
