import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { areasWithPage } from '../openData.ts';
import { site } from '../sites.ts';
import { field, options, PHONE, said, visit } from './searcher.ts';
import { violationsOf } from './violationsOf.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens a page for somebody at a place, or at none that the browser would tell. */
async function visitFrom<T>(
  at: readonly [lon: number, lat: number] | undefined,
  path: string,
  more: BrowserContextOptions,
  act: (page: Page, address: string) => Promise<T>,
): Promise<T> {
  const [longitude, latitude] = at ?? [0, 0];
  const known = at && { geolocation: { longitude, latitude }, permissions: ['geolocation'] };
  return visit(browser, path, { ...known, ...more }, act);
}

/** A desa whose point is known, to stand on. */
function somewhere() {
  const [desa] = areasWithPage(site('production'), 'desa').filter(({ name }) => name === 'Pace');
  if (!desa?.point) throw new Error('no point');
  return { name: desa.name, path: desa.path, point: desa.point };
}

describe('places nearby', () => {
  it('are five desa with rounded distances, none of them asserted, and nothing is sent', async () => {
    const { name, path, point } = somewhere();
    await visitFrom(point, '', PHONE, async (page, address) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await field(page).tap();
      expect(await options(page).allInnerTexts()).toEqual([
        'Di sekitar saya\nDihitung di perangkat ini, tidak dikirim',
      ]);
      await page.waitForLoadState('networkidle');
      const before = asked.length;
      await options(page).tap();
      await options(page).nth(4).waitFor();
      const found = await options(page).allInnerTexts();
      expect(found).toHaveLength(5);
      expect(found[0]).toMatch(new RegExp(`^${name}\\nDesa, Kecamatan .+ · ± 0,1 km$`));
      const distances = found.map((text) => Number(/± ([\d,]+) km$/.exec(text)?.[1]?.replace(',', '.')));
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      expect(distances.every((km) => km < 15)).toBe(true);
      expect(await said(page).innerText()).toMatch(/perkiraan: kami tidak tahu Anda berada di desa mana/);
      await page.waitForTimeout(500);
      expect(asked.slice(before)).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
      await options(page).first().tap();
      await page.waitForURL(`${address}${path}/`);
    });
  });

  it('are offered on the index too, to the keyboard, and walked through with arrows', async () => {
    const { path, point } = somewhere();
    await visitFrom(point, 'wilayah/', {}, async (page, address) => {
      await page.getByRole('button', { name: 'Di sekitar saya' }).focus();
      await page.keyboard.press('Enter');
      await options(page).nth(4).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${address}${path}/`);
    });
  });

  it.each([
    ['not allowed', undefined, /^Izin memakai letak tidak diberikan/],
    ['far away', [106.8, -6.2] as const, /^Anda tampaknya berada di luar wilayah ini: .* 50 km/],
  ])('are not shown to somebody %s, who is told why', async (_, at, reason) => {
    await visitFrom(at, '', {}, async (page) => {
      await field(page).click();
      await options(page).click();
      await said(page).filter({ hasText: reason }).waitFor();
      expect(await options(page).count()).toBe(0);
    });
  });

  it('do not appear over what was asked later', async () => {
    await visitFrom(somewhere().point, '', {}, async (page) => {
      await page.evaluate(() => {
        const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
        navigator.geolocation.getCurrentPosition = (...given) => void setTimeout(() => ask(...given), 400);
      });
      await field(page).click();
      await options(page).click();
      await page.keyboard.type('silo');
      await options(page).first().waitFor();
      await page.waitForTimeout(900);
      expect((await options(page).allInnerTexts())[0]).toBe('Silo\nKecamatan');
    });
  });
});

describe('the open list', () => {
  it.each([
    { colorScheme: 'dark', width: 320 },
    { colorScheme: 'light', width: 1280 },
  ] as const)('has no violation of WCAG 2.2 AA, $colorScheme, $width px', async ({ colorScheme, width }) => {
    const viewport = { width, height: 800 };
    await visitFrom(somewhere().point, '', { colorScheme, viewport, bypassCSP: true }, async (page) => {
      const states: Record<string, () => Promise<void>> = {
        empty: () => field(page).click(),
        near: () => options(page).click(),
        found: async () => page.keyboard.type('ajung'),
        marked: () => page.keyboard.press('ArrowDown'),
        none: () => page.keyboard.type('zzz'),
      };
      for (const [state, reach] of Object.entries(states)) {
        await reach();
        await page.waitForTimeout(300);
        expect(await options(page).count(), state).toBeGreaterThan(0);
        expect(await violationsOf(page), state).toEqual([]);
      }
    });
  });
});
