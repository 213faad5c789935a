import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { readBooklets } from '../../../scripts/sheets/booklets.ts';
import { countPages } from '../../../scripts/sheets/countPages.ts';
import { printBooklet } from '../../../scripts/sheets/printBooklet.ts';
import { readScreenshot } from '../../chart/code/readCode.ts';
import { areasWithPage } from '../openData.ts';
import { BUILDS, type SiteName, site } from '../sites.ts';

/** A4 at 96 px an inch, and what its margins (8 and 12 mm) leave. */
const A4 = { width: 794, height: 1123 };
const BOX = { width: 703, height: 1062 };

/** Points in a CSS pixel. */
const POINT = 0.75;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A page without its programs, laid out as it is printed. */
async function paper(): Promise<Page> {
  const context = await browser.newContext({ viewport: A4, javaScriptEnabled: false, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Height of everything on it, in CSS pixels, and how far anything stands out at the right. */
const measure = (page: Page) =>
  page.evaluate((width) => {
    document.body.style.width = `${width}px`;
    const { left, height } = document.body.getBoundingClientRect();
    const words = [...document.querySelectorAll('main :is(h1, h2, p, li, td, th, dd, svg)')];
    const right = Math.max(...words.map((one) => one.getBoundingClientRect().right));
    return { height, right: right - left };
  }, BOX.width);

/** Pairs of texts that stand on each other, by their first words; each line of a text has its own box. */
const overlaps = (page: Page) =>
  page.evaluate(() => {
    const blocks = [
      ...document.querySelectorAll('main :is(h1, h2, p, li, dt, dd, td, tbody th, figcaption)'),
    ];
    const lines = blocks.flatMap((block) =>
      [...block.getClientRects()]
        .filter(({ width, height }) => width > 2 && height > 2 && block.textContent?.trim())
        .map((box) => ({ block, box })),
    );
    const words = (block: Element) => block.textContent?.trim().slice(0, 40);
    return lines.flatMap((one, index) =>
      lines
        .slice(index + 1)
        .filter(
          (other) =>
            !one.block.contains(other.block) &&
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 2 &&
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 3,
        )
        .map((other) => `${words(one.block)} / ${words(other.block)}`),
    );
  });

/** Sizes in CSS pixels of all letters that are printed, with the first words of each. */
const letters = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: [number, string][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      const box = parent?.getBoundingClientRect();
      if (!parent || !words || !box || box.width < 2 || box.height < 2) continue;
      const scale =
        parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.d ?? 1) : parent.currentCSSZoom;
      const own = Number.parseFloat(getComputedStyle(parent).fontSize);
      found.push([own * Math.abs(scale), words.slice(0, 40)]);
    }
    return found;
  });

const areasOf = (name: SiteName) => [
  ...areasWithPage(site(name), 'kecamatan'),
  ...areasWithPage(site(name), 'desa'),
];

/** How many desa with simulated figures are laid out: those with the longest pages. */
const FULLEST = 60;

/** Areas whose sheets are tried: all with published figures; of the simulated ones every kecamatan and the fullest desa. */
function triedOf(name: SiteName) {
  if (name === 'production') return areasOf(name);
  const length = (path: string) => statSync(join(site(name).folder, path, 'index.html')).size;
  const desa = areasWithPage(site(name), 'desa').toSorted((a, b) => length(b.path) - length(a.path));
  return [...areasWithPage(site(name), 'kecamatan'), ...desa.slice(0, FULLEST)];
}

describe.for(BUILDS)('%s build', (name) => {
  it('prints every kecamatan and desa on one sheet of A4, the fullest of them tried as PDF', async () => {
    const page = await paper();
    const heights: { path: string; height: number }[] = [];
    for (const { path } of triedOf(name)) {
      await page.goto(`${site(name).address}${path}/`, { waitUntil: 'domcontentloaded' });
      const { height, right } = await measure(page);
      heights.push({ path, height });
      expect(right, path).toBeLessThanOrEqual(BOX.width + 1);
      expect(await overlaps(page), path).toEqual([]);
    }
    heights.sort((a, b) => b.height - a.height);
    expect(heights.filter(({ height }) => height > BOX.height)).toEqual([]);
    const fullest = (kind: RegExp) => heights.filter(({ path }) => kind.test(path)).slice(0, 2);
    for (const { path, height } of [...fullest(/^[^/]+\/[^/]+$/), ...fullest(/^[^/]+\/[^/]+\/./)]) {
      await page.goto(`${site(name).address}${path}/`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), `${path}, ${height}px`).toHaveLength(1);
      expect((await letters(page)).filter(([size]) => size * POINT < 8).slice(0, 5), path).toEqual([]);
    }
  }, 120_000);

  it('leads from paper to the release, or says that there is none', async () => {
    const page = await paper();
    const [desa] = areasWithPage(site(name), 'desa');
    const [kecamatan] = areasWithPage(site(name), 'kecamatan');
    for (const { path } of [desa, kecamatan].flatMap((area) => area ?? [])) {
      await page.goto(`${site(name).address}${path}/`);
      const code = page.locator('.kode');
      const words = await code.innerText();
      if ((await code.locator('svg').count()) === 0) {
        expect(words).toMatch(name === 'simulation' ? /^SIMULASI\s+bukan hasil ukur/ : /belum dirilis/);
        continue;
      }
      const address = readScreenshot(await code.locator('svg').screenshot());
      expect(name).toBe('production');
      expect(address).toContain(`/rilis/${words.replace('Rilis ', '').trim()}/${path}/`);
    }
  });

  it('binds the sheets of a kecamatan and its desa into one PDF with the same bytes each time', async () => {
    const { booklets, asOf, simulated } = await readBooklets(site(name).folder);
    const [small] = booklets.toSorted((a, b) => a.paths.length - b.paths.length);
    if (!small) throw new Error('no booklet');
    const page = await browser.newPage({ javaScriptEnabled: false });
    const print = () => printBooklet(page, small, { folder: site(name).folder, online: undefined, asOf });
    const pdf = await print();
    expect(booklets).toHaveLength(areasWithPage(site(name), 'kecamatan').length);
    expect(booklets.flatMap(({ paths }) => paths)).toHaveLength(areasOf(name).length);
    expect(countPages(pdf)).toBe(small.paths.length);
    expect(small.title.startsWith('SIMULASI')).toBe(simulated);
    expect(pdf.includes(`/CreationDate (D:${asOf.replaceAll('-', '')}`)).toBe(true);
    expect((await print()).equals(pdf)).toBe(true);
  });
});
