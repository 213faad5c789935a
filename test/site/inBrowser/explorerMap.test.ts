import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { areasWithPage } from '../openData.ts';
import { site } from '../sites.ts';
import { areaLink, explore as exploreIn, SHOWN, settle } from './explorerVisit.ts';
import { violationsOf } from './violationsOf.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const here = site('simulation');
const explore = <T>(query: string, act: (page: Page) => Promise<T>, options: BrowserContextOptions = {}) =>
  exploreIn(browser, here, query, act, options);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const viewBox = (page: Page) => page.locator('svg.peta').getAttribute('viewBox');

/** Addresses in which all that the explorer can show is seen once. */
const STATES = [
  '',
  '?tingkat=kecamatan&pilih=35.09.19&banding=35.09.19,35.09.20',
  '?ukuran=perubahan&sejak=2021-08',
  '?ukuran=jarak&periode=2022-08&saring=tanpa',
  '?ukuran=cakupan&tingkat=kecamatan&periode=2019-02&urut=nama',
  '?ukuran=rentang&indikator=prevalensi_sangat_pendek&nama=zzz',
  '?pilih=35.09.16.2006&periode=2023-02&letak=400,300,4',
] as const;

describe('the map of the explorer', () => {
  it.each(['kecamatan', 'desa'] as const)(
    'reaches and names every %s by arrows and letters',
    async (level) => {
      await explore(`?tingkat=${level}`, async (page) => {
        const codes = areasWithPage(here, level).map(({ code }) => code);
        await page.waitForTimeout(400);
        await areaLink(page, codes[0] ?? '').focus();
        const { reached, unnamed } = await page.evaluate((total) => {
          const links = [...document.querySelectorAll<SVGAElement>('.tingkat:not(.mati) a')];
          const press = (link: Element, key: string) =>
            link.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          const found = new Set<Element>();
          const waiting: SVGAElement[] = links.slice(0, 1);
          for (let link = waiting.pop(); link && found.size < total; link = waiting.pop()) {
            if (found.has(link)) continue;
            found.add(link);
            for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
              // Home forgets where one came from: every step is one of its own.
              link.focus();
              press(link, key);
              const now = document.activeElement;
              if (now instanceof SVGAElement && !found.has(now)) waiting.push(now);
            }
          }
          const without = links.filter(
            (each) => !/^.+: .+/.test(each.querySelector('title')?.textContent ?? ''),
          );
          return { reached: found.size, unnamed: without.length };
        }, codes.length);
        console.log(`  ${level}: ${reached} of ${codes.length} reached, ${codes.length - unnamed} named`);
        expect(reached).toBe(codes.length);
        expect(unnamed).toBe(0);
      });
    },
  );

  it('is one tab stop, left by Escape, with its instructions on ?', async () => {
    await explore('?tingkat=kecamatan', async (page) => {
      const stops = page.locator('svg.peta [tabindex="0"]');
      expect(await stops.count()).toBe(1);
      await stops.focus();
      await page.keyboard.press('End');
      expect(await focused(page)).toBe('35.09.31');
      expect(await stops.count()).toBe(1);
      await page.keyboard.press('s');
      await page.keyboard.press('i');
      await page.keyboard.press('l');
      expect(await focused(page)).toBe('35.09.30');
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('35.09.30');
      await page.keyboard.press(' ');
      await settle(page);
      expect(new URL(page.url()).searchParams.get('pilih')).toBe('35.09.30');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('kartu');
    });
  });

  it('keeps its tab stop at its place on the land when the level changes', async () => {
    await explore('', async (page) => {
      await areaLink(page, '35.09.30.2005').focus();
      await page.locator('#pilihan-peta').getByText('Kecamatan', { exact: true }).click();
      await settle(page);
      expect(await page.locator('.tingkat:not(.mati) [tabindex="0"]').getAttribute('id')).toBe('35.09.30');
    });
  });

  it('is described from the data, anew when it shows something else, and says what changed', async () => {
    await explore('', async (page) => {
      const described = () => page.locator('#uraian').innerText();
      const first = await described();
      expect(first).toMatch(/^Angka, Agustus 2026\. Peta 248 desa dan kelurahan\. \d+ dari 248/);
      for (const part of ['punya angka', '14% atau lebih', 'berdampingan', 'Tanpa angka:']) {
        expect(first).toContain(part);
      }
      expect(await page.getByRole('status').first().innerText()).toBe('');
      await page.locator('[name=periode]').selectOption('2021-08');
      await settle(page);
      expect(await described()).not.toBe(first);
      expect(await page.locator('#jelajah [role=status]').first().innerText()).toMatch(
        /^Angka, Agustus 2021\. \d+ dari 248/,
      );
    });
  });

  it('restores its part from the address, exactly, and forgets it when all is shown', async () => {
    await explore('', async (page) => {
      await page.getByRole('button', { name: 'Perbesar' }).click();
      await page.getByRole('button', { name: 'Perbesar' }).click();
      await page.waitForTimeout(500);
      const [part, address] = [await viewBox(page), page.url()];
      expect(new URL(address).searchParams.get('letak')).toMatch(/^\d+,\d+,2\.25$/);
      await page.goto('about:blank');
      await page.goto(address);
      await page.locator(SHOWN).waitFor();
      expect(await viewBox(page)).toBe(part);
      await page.getByRole('button', { name: 'Seluruh peta' }).click();
      await page.waitForTimeout(500);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('is enlarged by two fingers, and a drag opens nothing', async () => {
    const act = async (page: Page) => {
      await page.locator('svg.peta').evaluate((map) => map.scrollIntoView({ block: 'center' }));
      const box = await page.locator('svg.peta').boundingBox();
      if (!box) throw new Error('no map');
      const session = await page.context().newCDPSession(page);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints:
            type === 'touchEnd'
              ? []
              : [
                  { x: x - apart, y, id: 0 },
                  { x: x + apart, y, id: 1 },
                ],
        });
      await touch('touchStart', 20);
      for (const apart of [30, 45, 60]) await touch('touchMove', apart);
      await touch('touchEnd', 0);
      await page.waitForTimeout(500);
      expect(Number(new URL(page.url()).searchParams.get('letak')?.split(',')[2])).toBeGreaterThan(1.5);
      expect(new URL(page.url()).pathname).toMatch(/jelajah\/$/);
    };
    await explore('', act, { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  });

  it.each(STATES)('has no violation of WCAG 2.2 AA at %s, light and narrow, dark and wide', async (query) => {
    const options = { viewport: { width: 360, height: 900 }, bypassCSP: true };
    const look = async (page: Page) => {
      expect(await violationsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page)).toEqual([]);
    };
    await explore(query, look, { ...options, colorScheme: 'light' });
  });

  it.each(STATES)(
    'never scrolls sideways at 320 px, also with letters of twice the size, at %s',
    async (query) => {
      await explore(
        query,
        async (page) => {
          const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(await over()).toBeLessThanOrEqual(0);
          await page.addStyleTag({ content: 'html{font-size:200%!important}' });
          expect(await over()).toBeLessThanOrEqual(0);
        },
        { viewport: { width: 320, height: 640 }, bypassCSP: true },
      );
    },
  );

  it('has targets of at least 24 px', async () => {
    await explore(
      '?pilih=35.09.30.2005&banding=35.09.30.2005',
      async (page) => {
        for (const target of await page.locator('#jelajah :is(button, select, .tombol-baris label)').all()) {
          const box = await target.boundingBox();
          if (box)
            expect(Math.min(box.width, box.height), await target.innerText()).toBeGreaterThanOrEqual(24);
        }
      },
      { viewport: { width: 360, height: 740 } },
    );
  });

  it('tells states apart without colour where colours are forced', async () => {
    await explore(
      '',
      async (page) => {
        const fills = await page.evaluate(() =>
          ['ps', 'pu', 'pl', 'p0'].map((name) => {
            const shape = document.querySelector(`.tingkat:not(.mati) .${name}`);
            return shape ? getComputedStyle(shape).fill : '';
          }),
        );
        expect(new Set(fills).size).toBe(fills.length);
        expect(fills.every((fill) => fill.startsWith('url('))).toBe(true);
      },
      { forcedColors: 'active' },
    );
  });

  it('shares the address and the sentence of what is selected', async () => {
    await explore('?tingkat=kecamatan&pilih=35.09.19&periode=2024-08', async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'share', {
          value: (data: ShareData) => (document.title = data.text ?? ''),
        });
      });
      await page.getByRole('button', { name: 'Bagikan' }).click();
      const message = await page.title();
      for (const part of ['Prevalensi stunting', 'Kaliwates', 'Agustus 2024', 'simulasi', 'Sumber: ']) {
        expect(message).toContain(part);
      }
      expect(message).toContain(` ${here.address}jelajah/?tingkat=kecamatan&pilih=35.09.19&periode=2024-08`);
    });
  });
});
