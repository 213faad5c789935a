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

/** The page at a path of a build. @throws where there is none */
export function readPage({ folder }: Site, path: string): SitePage {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(folder, file), 'utf8');
  return { path, html, document: parseHTML(html).document };
}

/** Pages of releases, which stay as they were frozen and are lighter than others. */
const RELEASED = /^rilis\/[^/]+\//;

/** What stands in frames of other sites. */
const FRAMED = /^sematan\//;

/** Every page of a build that people visit, in the order of their files; not those of releases or for frames. */
export async function readPages(site: Site): Promise<SitePage[]> {
  return readFiles(site, (file) => !RELEASED.test(file) && !FRAMED.test(file));
}

/** Every page of every release of a build. */
export async function readReleasedPages(site: Site): Promise<SitePage[]> {
  return readFiles(site, (file) => RELEASED.test(file));
}

/** Every page of a build, in the order of their files. */
export async function readAllPages(site: Site): Promise<SitePage[]> {
  return readFiles(site, () => true);
}

async function readFiles(site: Site, isWanted: (file: string) => boolean): Promise<SitePage[]> {
  const files = (await listFiles(site.folder)).filter((file) => file.endsWith('.html') && isWanted(file));
  return files.map((file) => readPage(site, pagePath(file)));
}
