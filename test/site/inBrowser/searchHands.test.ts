import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { field, NAMES, options, PHONE, said, visit } from './searcher.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('on a bad connection', () => {
  it('waits with Enter for names that have not arrived, then goes there', async () => {
    await visit(browser, '', {}, async (page, address) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(NAMES, async (route) => {
        await held;
        await route.continue();
      });
      await field(page).focus();
      await page.keyboard.type('silo');
      await page.keyboard.press('Enter');
      await said(page).filter({ hasText: 'Menunggu' }).waitFor();
      expect(page.url()).toBe(address);
      release();
      await page.waitForURL(`${address}kecamatan/silo/`);
    });
  });

  it('says that the names did not come, sends the form instead, and goes there once they do', async () => {
    await visit(browser, '', {}, async (page, address) => {
      let failures = 0;
      await page.route(NAMES, (route) => {
        failures++;
        return failures < 4 ? route.abort() : route.continue();
      });
      await field(page).focus();
      await page.keyboard.insertText('silo');
      await said(page).filter({ hasText: 'belum termuat' }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${address}wilayah/?q=silo`);
      await page.reload({ waitUntil: 'commit' });
      await page.waitForURL(`${address}kecamatan/silo/`);
    });
  });
});

describe('by mouse and touch', () => {
  it('opens what is clicked, and closes when something else is', async () => {
    await visit(browser, '', {}, async (page, address) => {
      await field(page).click();
      await page.keyboard.type('kalisat aj');
      await options(page).first().waitFor();
      await page.getByRole('heading', { level: 1 }).click({ position: { x: 5, y: 5 } });
      expect(await options(page).count()).toBe(0);
      await field(page).click();
      await options(page).filter({ hasText: 'Ajung' }).click();
      await page.waitForURL(`${address}kecamatan/kalisat/ajung/`);
    });
  });

  it('opens what is tapped, every target at least 24 px high, without scrolling sideways at 320 px', async () => {
    await visit(browser, '', { ...PHONE, viewport: { width: 320, height: 600 } }, async (page, address) => {
      await field(page).tap();
      await page.keyboard.type('kemuning');
      await options(page).nth(2).waitFor();
      const heights = await options(page).evaluateAll((all) => all.map((one) => one.clientHeight));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await options(page).filter({ hasText: 'Panti' }).tap();
      await page.waitForURL(`${address}kecamatan/panti/kemuning-sari-lor/`);
    });
  });

  it.for([320, 360, 768, 1280])('moves nothing at %i px, opened or closed', async (width) => {
    await visit(browser, '', { viewport: { width, height: 800 } }, async (page) => {
      await page.evaluate(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { hadRecentInput, value } = Object.assign(
              { hadRecentInput: false, value: 0 },
              entry.toJSON(),
            );
            if (!hadRecentInput) document.body.dataset['moved'] = String(value);
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const below = () => page.getByRole('heading', { level: 1 }).boundingBox();
      const before = await below();
      await field(page).focus();
      await page.keyboard.type('ajung');
      await options(page).first().waitFor();
      expect(await below()).toEqual(before);
      await page.keyboard.press('Escape');
      await page.waitForTimeout(600);
      expect(await page.evaluate(() => document.body.dataset['moved'] ?? '0')).toBe('0');
    });
  });
});
