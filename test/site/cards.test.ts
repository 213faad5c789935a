import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CARD, STRIP } from '../../src/chart/card/cardFrame.ts';
import { readPng } from '../chart/card/readPng.ts';
import { areasWithPage, openDataOf } from './openData.ts';
import { readPages, type SitePage } from './pages.ts';
import { provinceMap } from './samplePages.ts';
import { BUILDS, SITES, type Site, site } from './sites.ts';

/** Colour of the strip that says that figures are invented; nothing else on a card has it. */
const STRIP_COLOUR = '#f0f4f2';
/** Most bytes of a card, and of most cards. */
const HEAVY = 100_000;
const LIGHT = 60_000;

const meta = ({ document }: SitePage, name: string) =>
  document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
const read = ({ folder }: Site, file: string) => readPng(readFileSync(join(folder, file)));

/** Paths of the pages that have a picture of their own, without their final slash. */
function picturedPages(here: Site): string[] {
  const areas = (['kecamatan', 'desa'] as const).flatMap((level) => areasWithPage(here, level));
  const maps = ['peta/kecamatan', 'peta/desa', provinceMap(here).replace(/\/$/, '')];
  return [...maps, 'tren', 'banding', ...areas.map(({ path }) => path)];
}

/** A few of every kind, for reading pixels takes long. */
const someOf = (pages: readonly string[]) => pages.filter((_, i) => i < 8 || i % 40 === 0);

/** Pages whose picture shows a simulated figure, or a simulated state: maps, comparison, and each area that has one. */
function simulatedPages(here: Site): string[] {
  const { indicator } = openDataOf(here, 'region');
  const invented = new Set(
    openDataOf(here, 'publications').flatMap(({ id, evidence }) => (evidence === 'simulated' ? id : [])),
  );
  const areas = new Set(
    openDataOf(here, 'observations').flatMap((o) =>
      o.indicator === indicator && invented.has(o.publication) ? o.area : [],
    ),
  );
  const found = (['kecamatan', 'desa'] as const)
    .flatMap((level) => areasWithPage(here, level))
    .filter(({ code }) => areas.has(code));
  const whole = found.length > 0 ? ['peta/kecamatan', 'peta/desa', 'banding'] : [];
  return [...whole, ...found.map(({ path }) => path)].toSorted();
}

describe('a build that knows its address', () => {
  it('names on every page a picture that is there, with its size and what it shows', async () => {
    const here = site('region');
    const pages = await readPages(here);
    for (const page of pages) {
      const picture = meta(page, 'og:image');
      expect(picture.startsWith(SITES.region.SITE_URL), `${page.path}: ${picture}`).toBe(true);
      expect(existsSync(join(here.folder, picture.slice(SITES.region.SITE_URL.length))), picture).toBe(true);
      expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual(['1200', '630']);
      expect(meta(page, 'og:image:alt'), page.path).toMatch(/\w{3}/);
    }
    expect(new Set(pages.map((page) => meta(page, 'og:image'))).size).toBeGreaterThan(10);
  });
});

describe.for(BUILDS)('%s build', (name) => {
  it('has beside each page a picture of its own, of the size that messengers show whole', () => {
    const here = site(name);
    const pages = picturedPages(here);
    expect(pages.length).toBeGreaterThan(280);
    for (const path of pages) expect(existsSync(join(here.folder, `${path}.png`)), path).toBe(true);
    for (const path of someOf(pages)) {
      const { width, height, colourAt } = read(here, `${path}.png`);
      expect([width, height], path).toEqual([CARD.width, CARD.height]);
      expect(colourAt(2, 2), path).toBe('#fdfdfb');
    }
  });

  it('has the same as a drawing that says in words what it shows, and needs nothing from elsewhere', () => {
    const here = site(name);
    for (const path of picturedPages(here)) {
      const svg = readFileSync(join(here.folder, `${path}.svg`), 'utf8');
      expect(svg, path).toMatch(/<title id="t">[^<]{10,}<\/title>\n<desc id="d">[^<]{20,}<\/desc>/);
      expect(svg, path).not.toMatch(/<script|<image|<foreignObject|@import|@font-face|href=|url\((?!#)/);
      expect(svg, path).toContain('CC BY 4.0');
    }
  });

  it('marks what shows simulated figures inside the picture, and nothing else', () => {
    const here = site(name);
    const marked = picturedPages(here).filter((path) =>
      readFileSync(join(here.folder, `${path}.svg`), 'utf8').includes('SIMULASI'),
    );
    expect(marked.toSorted()).toEqual(simulatedPages(here));
    expect(marked.length > 250).toBe(name === 'simulation');
    for (const path of someOf(picturedPages(here))) {
      const strip = read(here, `${path}.png`).colourAt(4, CARD.height - STRIP / 2) === STRIP_COLOUR;
      expect(strip, path).toBe(marked.includes(path));
    }
  });

  it('keeps pictures light enough for a messenger on a slow network', () => {
    const here = site(name);
    const sizes = picturedPages(here).map((path) => statSync(join(here.folder, `${path}.png`)).size);
    expect(Math.max(...sizes)).toBeLessThan(HEAVY);
    expect(sizes.filter((size) => size > LIGHT).length).toBeLessThan(sizes.length / 10);
  });

  it('names no picture where no address is known', async () => {
    for (const page of await readPages(site(name))) expect(meta(page, 'og:image'), page.path).toBe('');
  });
});
