import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { areasWithPage } from '../openData.ts';
import { sampleEnglish, samplePages } from '../samplePages.ts';
import { BUILDS, type Site, site } from '../sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Does something on a fresh page of a build. */
async function visit<T>(options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A desa of a build and the kecamatan that it lies in. */
function desaWithParent(here: Site) {
  const [desa] = areasWithPage(here, 'desa');
  const kecamatan = areasWithPage(here, 'kecamatan').find(({ code }) => code === desa?.parent);
  if (!desa || !kecamatan) throw new Error(`${here.folder}: no desa`);
  return { desa, kecamatan };
}

describe.for(BUILDS)('%s build', (name) => {
  it('leads from home by way of map, kecamatan and desa to its figures, without JavaScript', async () => {
    const here = site(name);
    const { desa, kecamatan } = desaWithParent(here);
    await visit({ javaScriptEnabled: false, acceptDownloads: true }, async (page) => {
      await page.goto(here.address);
      await page.locator('a[href="peta/kecamatan/"]').first().click();
      await page.locator('svg.peta').getByRole('link', { name: kecamatan.name }).first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${here.address}${kecamatan.path}/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(kecamatan.name);
      await page.locator('main').getByRole('link', { name: desa.name, exact: true }).last().click();
      await page.waitForURL(`${here.address}${desa.path}/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(desa.name);
      const downloading = page.waitForEvent('download');
      await page.locator('a[download$=".csv"]').first().click();
      const file = await downloading;
      expect(file.suggestedFilename()).toMatch(
        name === 'simulation' ? /^SIMULASI-.+\.csv$/ : /^(?!SIMULASI).+\.csv$/,
      );
      expect(await readFile(await file.path(), 'utf8')).toContain(desa.code);
    });
  });

  it('takes the keyboard first past the header, then through the map', async () => {
    const { address } = site(name);
    await visit({}, async (page) => {
      await page.goto(`${address}peta/kecamatan/`);
      const focused = page.locator(':focus');
      await page.keyboard.press('Tab');
      expect(await focused.getAttribute('href')).toBe('#isi');
      expect(await focused.isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      for (
        let presses = 0;
        presses < 20 && (await page.locator('svg.peta :focus').count()) === 0;
        presses++
      ) {
        await page.keyboard.press('Tab');
      }
      const href = (await page.locator('svg.peta :focus').getAttribute('href')) ?? '';
      await page.keyboard.press('Enter');
      await page.waitForURL(new URL(href, `${address}peta/kecamatan/`).href);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    });
  });

  it('never scrolls sideways at 320, 360, 768 and 1280 px, in both languages', async () => {
    await visit({}, async (page) => {
      for (const path of [...samplePages(site(name)), ...sampleEnglish(site(name))]) {
        await page.goto(site(name).address + path);
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const [content, window] = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ]);
          expect(content, `${path} at ${width} px`).toBeLessThanOrEqual(window ?? 0);
        }
      }
    });
  });

  it('moves nothing after it was painted', async () => {
    await visit({ viewport: { width: 360, height: 740 } }, async (page) => {
      for (const path of samplePages(site(name))) {
        await page.goto(site(name).address + path);
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) => {
                const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
                resolve(shifts.reduce((sum, value) => sum + value, 0));
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(0), 200);
            }),
        );
        expect(shift, path).toBe(0);
      }
    });
  });
});
