import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { readPage } from '../pages.ts';
import { sampleEmbeds, sampleEnglish, samplePages } from '../samplePages.ts';
import { BUILDS, type SiteName, site } from '../sites.ts';
import { violationsOf } from './violationsOf.ts';

/** Widths of a phone and of a desk, in px. */
const WIDTHS = [360, 1280];
const HEIGHT = 900;

/** Pages of each kind; of the simulation those that show a simulated figure, for the others are those of production. */
function pagesOf(name: SiteName): readonly string[] {
  const here = site(name);
  const pages = [...samplePages(here), ...sampleEnglish(here)];
  const isSimulated = (path: string) =>
    readPage(here, path).document.querySelector('main [role="note"]') !== null;
  return [...(name === 'production' ? pages : pages.filter(isSimulated)), ...sampleEmbeds(here)];
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

// The work is the browser's: both builds are looked at at the same time.
describe.concurrent.for(BUILDS)('%s build', (name) => {
  it('has no violation of WCAG 2.2 AA on any kind of page, narrow and wide, light and dark', async ({
    expect,
  }) => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const violations: string[] = [];
    for (const path of pagesOf(name)) {
      await page.goto(site(name).address + path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          // Darkness changes colours and nothing else.
          const found = await violationsOf(page, colorScheme === 'dark' ? ['cat.color'] : undefined);
          violations.push(...found.map((fault) => `${path}, ${colorScheme}, ${width} px: ${fault}`));
        }
      }
    }
    await context.close();
    expect(violations).toEqual([]);
  });
});

describe('the check', () => {
  it('would notice a faint word in the dark and a picture without words', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.setContent(
      `<!doctype html><html lang="id"><title>x</title><style>@media (prefers-color-scheme: dark) {
        body { background: #000; color: #333 } }</style><main><h1>Samar</h1><img src="x.png"></main></html>`,
    );
    expect((await violationsOf(page, ['cat.color'])).join()).toMatch(/color-contrast/);
    expect((await violationsOf(page)).join()).toMatch(/image-alt/);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violationsOf(page, ['cat.color'])).toEqual([]);
    await page.close();
  });
});
