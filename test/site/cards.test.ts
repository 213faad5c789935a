import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/site/listFiles.ts';
import { CARD, STRIP } from '../../src/chart/card/cardFrame.ts';
import { readPng } from '../chart/card/readPng.ts';
import { areasWithPage, openDataOf } from './openData.ts';
import { readPages, type SitePage } from './pages.ts';
import { BUILDS, SITES, type Site, site } from './sites.ts';

/** Colour of the strip that says that figures are invented; nothing else on a card has it. */
const STRIP_COLOUR = '#f0f4f2';
/** Most bytes of a card, and of most cards. */
const HEAVY = 100_000;
const LIGHT = 60_000;

const meta = ({ document }: SitePage, name: string) =>
  document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
const cardsOf = async ({ folder }: Site) =>
  (await listFiles(folder)).filter((file) => file.endsWith('kartu.png'));
const read = ({ folder }: Site, file: string) => readPng(readFileSync(join(folder, file)));

/** Cards that show a simulated figure, or a simulated state: of the maps and of each kecamatan that has one. */
function simulatedCards(here: Site): string[] {
  const { indicator } = openDataOf(here, 'region');
  const invented = new Set(
    openDataOf(here, 'publications').flatMap(({ id, evidence }) => (evidence === 'simulated' ? id : [])),
  );
  const areas = new Set(
    openDataOf(here, 'observations').flatMap((o) =>
      o.indicator === indicator && invented.has(o.publication) ? o.area : [],
    ),
  );
  const kecamatan = areasWithPage(here, 'kecamatan').filter(({ code }) => areas.has(code));
  const maps = kecamatan.length > 0 ? ['jelajah', 'peta/kecamatan', 'peta/desa'] : [];
  return [...maps, ...kecamatan.map(({ path }) => path)].map((path) => `${path}/kartu.png`).toSorted();
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
    expect(new Set(pages.map((page) => meta(page, 'og:image'))).size).toBeGreaterThan(5);
  });
});

describe.for(BUILDS)('%s build', (name) => {
  it('has a card of its own for each map and kecamatan, of the size that messengers show whole', async () => {
    const here = site(name);
    const cards = await cardsOf(here);
    const kecamatan = areasWithPage(here, 'kecamatan').map(({ path }) => `${path}/kartu.png`);
    expect(cards).toEqual(
      expect.arrayContaining([...kecamatan, 'jelajah/kartu.png', 'peta/kecamatan/kartu.png']),
    );
    for (const file of cards) {
      const { width, height, colourAt } = read(here, file);
      expect([width, height], file).toEqual([CARD.width, CARD.height]);
      expect(colourAt(2, 2), file).toBe('#fdfdfb');
    }
  });

  it('marks the cards with simulated figures inside the picture, and no other', async () => {
    const here = site(name);
    const marked: string[] = [];
    for (const file of await cardsOf(here)) {
      if (read(here, file).colourAt(4, CARD.height - STRIP / 2) === STRIP_COLOUR) marked.push(file);
    }
    expect(marked.toSorted()).toEqual(simulatedCards(here));
    expect(marked.length > 30).toBe(name === 'simulation');
  });

  it('keeps cards light enough for a messenger on a slow network', async () => {
    const { folder } = site(name);
    const sizes = (await cardsOf(site(name))).map((file) => statSync(join(folder, file)).size);
    expect(Math.max(...sizes)).toBeLessThan(HEAVY);
    expect(sizes.filter((size) => size > LIGHT).length).toBeLessThan(sizes.length / 10);
  });

  it('names no picture where no address is known', async () => {
    for (const page of await readPages(site(name))) expect(meta(page, 'og:image'), page.path).toBe('');
  });
});
