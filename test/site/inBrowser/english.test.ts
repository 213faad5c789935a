import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { site } from '../sites.ts';
import { SHOWN } from './explorerVisit.ts';

describe('programs of English pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('find a village, and stay in English', async () => {
    const page = await browser.newPage();
    await page.goto(`${site('simulation').address}en/`);
    await page.getByRole('combobox').first().fill('sempolan');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').first().innerText()).toMatch(/Sempolan\s+Desa, Kecamatan Silo/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/kecamatan/silo/sempolan/');
    await page.close();
  });

  it('walk over the map by arrows, and ask for nothing that is not there', async () => {
    const page = await browser.newPage();
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(`${site('simulation').address}en/jelajah/?tingkat=kecamatan`);
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    await page.locator(SHOWN).waitFor();
    await page.waitForTimeout(400);
    await page.locator('.tingkat:not(.mati) a').first().focus();
    const from = await focused();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((id) => document.activeElement?.id !== id, from);
    expect(await focused()).not.toBe('');
    expect(missing).toEqual([]);
    await page.close();
  });

  it('speak of the area that is chosen on the map in English', async () => {
    const page = await browser.newPage();
    await page.goto(`${site('simulation').address}en/jelajah/?tingkat=kecamatan&pilih=35.09.30`);
    await page
      .getByText(/of [\d,]+ measured children/)
      .first()
      .waitFor();
    expect(await page.locator('main').innerText()).toMatch(/\d\.\d%/);
    await page.goto(`${site('simulation').address}en/banding/?banding=35.09.30,35.09.19`);
    await page
      .getByText(/measured|differ/)
      .first()
      .waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/\bbelum\b|\bdari\b/);
    await page.close();
  });
});
