import { HtmlValidate } from 'html-validate';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { listFiles } from '../../../scripts/site/listFiles.ts';
import { pagePath } from '../../../scripts/site/pagePath.ts';
import { LANGUAGE_FOLDER, LOCALES } from '../../../src/model/language.ts';
import { HTML_RULES } from '../htmlRules.ts';
import { areasWithPage } from '../openData.ts';
import { readPage, type SitePage } from '../pages.ts';
import { sampleEmbeds } from '../samplePages.ts';
import { BUILDS, SITES, type Site, site } from '../sites.ts';

/** Most bytes of an embed as it is. */
const BYTES = 30_000;
const WIDTHS = [280, 360, 768, 1200] as const;

async function readEmbeds(here: Site): Promise<SitePage[]> {
  const files = await listFiles(here.folder);
  return files
    .filter((file) => /^(en\/)?sematan\/.*\.html$/.test(file))
    .map((file) => readPage(here, pagePath(file)));
}

/** Path of the page that an embed is taken from. */
const pageOf = (path: string) => path.replace(/^(en\/)?sematan\/(tren\/(?=.))?/, (_, folder = '') => folder);

/** What each embed says in its language. */
const SAID = {
  id: {
    notGovernment: 'Bukan situs resmi pemerintah',
    approximate: 'Batas perkiraan',
    simulated: /simulasi/i,
  },
  en: {
    notGovernment: 'Not an official government site',
    approximate: 'Approximate boundaries',
    simulated: /simulat/i,
  },
};
const text = ({ document }: SitePage, selector: string) =>
  document.querySelector(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('a build that knows its address', () => {
  it.for(LOCALES)('gives whole addresses to paste, which lead to what is there: %s', async (language) => {
    const here = site('region');
    const [area] = areasWithPage(here, 'kecamatan');
    const folder = LANGUAGE_FOLDER[language];
    const { document } = readPage(here, `${folder}${area?.path}/`);
    const code = [...document.querySelectorAll('.sematkan code')].map((pre) => pre.textContent ?? '');
    const files = new Set(await listFiles(here.folder));
    const addresses = code.map((html) => / src="([^"]+)"/.exec(html)?.[1] ?? '');
    expect(addresses.length).toBeGreaterThanOrEqual(2);
    expect(addresses[0]).toBe(`${SITES.region.SITE_URL}${folder}sematan/${area?.path}/`);
    for (const address of addresses) {
      expect(address.startsWith(SITES.region.SITE_URL), address).toBe(true);
      const path = address.slice(SITES.region.SITE_URL.length);
      expect(files.has(path.endsWith('/') ? `${path}index.html` : path), path).toBe(true);
    }
  });

  it('points search engines from an embed to its page, and lists only pages', async () => {
    const here = site('region');
    for (const { path, document } of await readEmbeds(here)) {
      const page = pageOf(path);
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      expect(canonical, path).toBe(SITES.region.SITE_URL + page);
      expect(readPage(here, page).html, page).toContain('class="layar sematkan"');
    }
    expect(readPage(here, 'sitemap-0.xml').html).not.toContain('sematan');
  });
});

describe.for(BUILDS)('%s build', (name) => {
  it('has an embed of every map, light as it is, complete without programs and other files', async () => {
    const embeds = await readEmbeds(site(name));
    const areas = (['kecamatan', 'desa'] as const).flatMap((level) => areasWithPage(site(name), level));
    const paths = new Set(embeds.map(({ path }) => path));
    for (const { path } of areas) {
      expect([paths.has(`sematan/${path}/`), paths.has(`en/sematan/${path}/`)], path).toEqual([true, true]);
    }
    for (const { path, html, document } of embeds) {
      expect(Buffer.byteLength(html), path).toBeLessThan(BYTES);
      expect(document.querySelector('script, img, iframe, link[rel="stylesheet"], [style]'), path).toBeNull();
      expect(document.querySelector('base')?.getAttribute('target'), path).toBe('_blank');
    }
  });

  it('says inside each embed what it is, what it is not, whose it is, and whether it is invented', async () => {
    const marked = new Set<string>();
    for (const page of await readEmbeds(site(name))) {
      const { path, document } = page;
      const language = path.startsWith('en/') ? 'en' : 'id';
      const { notGovernment, approximate, simulated } = SAID[language];
      expect(document.documentElement.getAttribute('lang'), path).toBe(language);
      expect(text(page, 'h1'), path).toMatch(/\w{4}/);
      expect(text(page, 'footer'), path).toContain('CC BY 4.0');
      expect(text(page, 'footer'), path).toContain(notGovernment);
      if (document.querySelector('svg.peta')) expect(text(page, 'footer'), path).toContain(approximate);
      const links = [...document.querySelectorAll('footer a')].map((a) => a.getAttribute('href') ?? '');
      const targets = links.map((href) => new URL(href, `http://site/${path}`).href);
      expect(targets, path).toContain(`http://site/${pageOf(path)}`);
      const said = [text(page, 'h1'), text(page, 'footer'), text(page, 'svg:not(.nol)')];
      const times = said.filter((words) => simulated.test(words)).length;
      if (times > 0) marked.add(path);
      expect([0, 3], `${path}: ${said.join(' | ')}`).toContain(times);
    }
    expect(marked.size > 500).toBe(name === 'simulation');
    expect(marked.size === 0).toBe(name === 'production');
  });

  it('writes valid HTML', async () => {
    const validator = new HtmlValidate(HTML_RULES);
    for (const path of sampleEmbeds(site(name))) {
      const { results } = await validator.validateString(readPage(site(name), path).html, path);
      const problems = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
      );
      expect(problems, path).toEqual([]);
    }
  });
});

describe('in a frame of another site', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** Whether a frame is wider than its window, and the size of its smallest words in px. */
  const measure = (frame: Frame) =>
    frame.evaluate(() => {
      const sizes = [...document.querySelectorAll('p, li, h1, .grafik text')].map((each) =>
        Number.parseFloat(getComputedStyle(each).fontSize),
      );
      const { scrollWidth, clientWidth } = document.documentElement;
      return { overflow: scrollWidth - clientWidth, smallest: Math.min(...sizes) };
    });

  it.for(BUILDS)('is drawn without overflow at any width, and asks for nothing more: %s', async (name) => {
    const { address } = site(name);
    const paths = sampleEmbeds(site(name));
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    const frames = paths.flatMap((path) =>
      WIDTHS.map((width) => `<iframe src="${address}${path}" width="${width}" height="640"></iframe>`),
    );
    await page.setContent(frames.join(''), { waitUntil: 'load' });
    const [, ...drawn] = page.frames();
    expect(drawn).toHaveLength(frames.length);
    for (const frame of drawn) {
      const { overflow, smallest } = await measure(frame);
      expect(overflow, frame.url()).toBe(0);
      expect(smallest, frame.url()).toBeGreaterThanOrEqual(11);
    }
    expect(new Set(asked)).toEqual(new Set(paths.map((path) => address + path)));
    expect(complaints).toEqual([]);
    await page.close();
  });
});
