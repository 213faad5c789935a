import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { brotli } from '../../../scripts/site/brotli.ts';
import { field, NAMES, options, said, visit } from './searcher.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('what the search knows', () => {
  it('is every kecamatan and desa of the build, in a file under 5,000 bytes that no page asks for by itself', async () => {
    await visit(browser, '', {}, async (page, address) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked.filter((url) => url.includes('daftar/'))).toEqual([]);
      const [response] = await Promise.all([page.waitForResponse(NAMES), field(page).click()]);
      const text = await response.text();
      expect((await brotli(text)).length).toBeLessThan(5_000);
      const names: { kecamatan: [string, unknown[]][] } = JSON.parse(text);
      expect(names.kecamatan).toHaveLength(31);
      expect(names.kecamatan.flatMap(([, desa]) => desa)).toHaveLength(248);
      expect(asked.every((url) => url.startsWith(address))).toBe(true);
    });
  });
});

describe('with JavaScript off', () => {
  it('leads to the index, and offers nothing that cannot work', async () => {
    await visit(browser, 'tren/', { javaScriptEnabled: false }, async (page, address) => {
      await page.getByRole('textbox').fill('pace');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${address}wilayah/?q=pace`);
      expect(await page.locator('.abjad').getByRole('link', { name: 'Pace', exact: true }).count()).toBe(1);
      expect(await page.locator('[data-dekat]').isVisible()).toBe(false);
      await page.locator('.huruf').getByRole('link', { name: 'P', exact: true }).click();
      expect(page.url()).toMatch(/#abjad-p$/);
    });
  });
});

describe('by keyboard', () => {
  it('goes with Enter to the one that is meant, however it is written', async () => {
    for (const [written, path] of [
      ['SILO', 'kecamatan/silo/'],
      ['poeger koelon', 'kecamatan/puger/pugerkulon/'],
      ['Desa Ajung, Kec. Kalisat', 'kecamatan/kalisat/ajung/'],
      ['ajung ajung', 'kecamatan/ajung/ajung/'],
      ['Plereyan', 'kecamatan/sumberjambe/plerean/'],
      ['rambipugi', 'kecamatan/rambipuji/'],
    ] as const) {
      await visit(browser, 'kecamatan/silo/pace/', {}, async (page, address) => {
        await field(page).focus();
        await page.keyboard.type(written);
        await page.keyboard.press('Enter');
        await page.waitForURL(address + path);
      });
    }
  });

  it('tells two of a name apart, walks through them and opens the one that is marked', async () => {
    await visit(browser, '', {}, async (page, address) => {
      await field(page).focus();
      await page.keyboard.type('ajung');
      await options(page).nth(7).waitFor();
      expect((await options(page).allInnerTexts()).slice(0, 3)).toEqual([
        'Ajung\nKecamatan',
        'Ajung\nDesa, Kecamatan Ajung',
        'Ajung\nDesa, Kecamatan Kalisat',
      ]);
      expect(await said(page).innerText()).toBe('8 dari 9 nama');
      expect(await field(page).getAttribute('aria-expanded')).toBe('true');
      const marked = async () => {
        const id = await field(page).getAttribute('aria-activedescendant');
        const selected = page.getByRole('option', { selected: true });
        expect(await selected.getAttribute('id')).toBe(id);
        return selected.innerText();
      };
      await page.keyboard.press('ArrowUp');
      expect(await marked()).toMatch(/^Sukamakmur/);
      await page.keyboard.press('ArrowDown');
      expect(await marked()).toBe('Ajung\nKecamatan');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await marked()).toBe('Ajung\nDesa, Kecamatan Kalisat');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${address}kecamatan/kalisat/ajung/`);
    });
  });

  it('closes with Escape and Tab, keeps the text, and opens again with an arrow', async () => {
    await visit(browser, '', {}, async (page) => {
      await field(page).focus();
      await page.keyboard.type('silo');
      await options(page).first().waitFor();
      await page.keyboard.press('Escape');
      expect(await options(page).count()).toBe(0);
      expect(await field(page).getAttribute('aria-expanded')).toBe('false');
      expect(await field(page).inputValue()).toBe('silo');
      await page.keyboard.press('ArrowDown');
      await options(page).first().waitFor();
      await page.keyboard.press('Tab');
      expect(await options(page).count()).toBe(0);
      expect(await page.locator(':focus').innerText()).toBe('Cari');
    });
  });

  it('shows on the index what may be meant where nothing is sure', async () => {
    await visit(browser, '', {}, async (page, address) => {
      await field(page).focus();
      await page.keyboard.type('sukoreno');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${address}wilayah/?q=sukoreno`);
      await options(page).nth(1).waitFor();
      expect(await options(page).allInnerTexts()).toEqual([
        'Sukoreno\nDesa, Kecamatan Kalisat',
        'Sukoreno\nDesa, Kecamatan Umbulsari',
      ]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${address}kecamatan/kalisat/sukoreno/`);
    });
  });

  it('says where there is no such name, and leads to the index', async () => {
    await visit(browser, 'tren/', {}, async (page, address) => {
      await field(page).focus();
      await page.keyboard.type('surabaya');
      await options(page).first().waitFor();
      expect(await said(page).innerText()).toContain('Tidak ada nama yang mirip');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${address}wilayah/`);
    });
  });
});
