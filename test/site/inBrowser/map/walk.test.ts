import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../../scripts/bench/launchChromium.ts';
import { areasWithPage } from '../../openData.ts';
import { site } from '../../sites.ts';
import { openMap } from './openMap.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const SIMULATION = 'simulation';
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
/** Name of the area that has the focus, empty where something else has it. */
const focused = () => page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '');
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const enter = () => page.evaluate(() => window.uji.walk.focus(window.uji.walk.index()));

describe('the walk', () => {
  it.each(['kecamatan', 'desa'] as const)(
    'reaches and names every %s from Home by arrow keys alone',
    async (level) => {
      page = await openMap(browser, site(SIMULATION), level);
      await enter();
      await press('Home');
      const names = new Set<string>();
      const visit = async () => {
        names.add(await focused());
        return page.evaluate(() => window.uji.walk.index());
      };
      const seen = new Set([await visit()]);
      for (const index of seen) {
        for (const key of ARROWS) {
          await page.evaluate((at) => window.uji.walk.focus(at), index);
          await press(key);
          seen.add(await visit());
        }
      }
      const areas = areasWithPage(site(SIMULATION), level);
      expect(seen.size).toBe(areas.length);
      expect(areas.filter(({ name }) => ![...names].some((text) => text.includes(`${name}: `)))).toEqual([]);
    },
  );

  it('is one tab stop, entered where it was left', async () => {
    page = await openMap(browser, site(SIMULATION), 'desa');
    expect(await page.locator('svg.peta a[tabindex="0"]').count()).toBe(1);
    await enter();
    await press('End');
    const last = await focused();
    await press('Shift+Tab');
    expect(await focused()).toBe('');
    await press('Tab');
    expect(await focused()).toBe(last);
    await press('Tab');
    expect(await focused()).toBe('');
  });

  it('goes back where it came from', async () => {
    page = await openMap(browser, site(SIMULATION), 'desa');
    await enter();
    for (const [there, back] of [
      ['ArrowRight', 'ArrowLeft'],
      ['ArrowUp', 'ArrowDown'],
    ] as const) {
      const before = await focused();
      await press(there);
      expect(await focused()).not.toBe(before);
      await press(back);
      expect(await focused()).toBe(before);
    }
  });

  it('finds names by their first letters, and the next one by the same letter', async () => {
    page = await openMap(browser, site(SIMULATION), 'kecamatan');
    await enter();
    await press('s', 'u', 'k');
    expect(await focused()).toMatch(/^Suk/);
    await page.waitForTimeout(750);
    const found = [];
    for (let i = 0; i < 3; i++) {
      await press('s');
      found.push(await focused());
    }
    expect(new Set(found).size).toBe(3);
    expect(found.every((name) => name.startsWith('S'))).toBe(true);
  });

  it('opens by Enter, leaves by Escape and helps by a question mark', async () => {
    page = await openMap(browser, site(SIMULATION), 'desa');
    await enter();
    await press('?');
    await press('Escape');
    expect(
      await page.evaluate(() => [document.activeElement?.tagName, ...window.uji.noted.slice(-2)]),
    ).toEqual(['SUMMARY', 'help', 'leave']);
    await enter();
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await Promise.all([page.waitForURL(new URL(href, page.url()).href), press('Enter')]);
  });

  it('draws the edge of the focused area above all areas, in every colour scheme', async () => {
    page = await openMap(browser, site(SIMULATION), 'desa', { forcedColors: 'active' });
    await enter();
    const edge = () =>
      page.evaluate(() => {
        const paths = [...document.querySelectorAll('.fokus path')];
        const area = document.activeElement?.querySelector('path')?.getAttribute('d');
        const links = [...document.querySelectorAll('svg.peta a')];
        const isAbove = links.every(
          (link) => (paths[0]?.compareDocumentPosition(link) ?? 0) & Node.DOCUMENT_POSITION_PRECEDING,
        );
        const [below, above] = paths.map((path) => getComputedStyle(path).stroke);
        return [
          paths.length,
          paths.every((path) => path.getAttribute('d') === area),
          isAbove,
          below !== above,
        ];
      });
    expect(await edge()).toEqual([2, true, true, true]);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
    expect(await edge()).toEqual([2, true, true, true]);
    await press('Escape');
    expect(await page.locator('.fokus path').count()).toBe(0);
  });

  it('is an application only while it runs, with every area still a link', async () => {
    page = await openMap(browser, site(SIMULATION), 'kecamatan');
    const tree = await page.locator('svg.peta').ariaSnapshot();
    expect(tree).toMatch(/^- application "/);
    expect(tree.match(/- '?link "/g)).toHaveLength(31);
  });
});
