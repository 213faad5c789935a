import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../../scripts/bench/launchChromium.ts';
import { site } from '../../sites.ts';
import { openMap } from './openMap.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(() => page.context().close());
afterAll(() => browser.close());

const open = (options = {}) =>
  openMap(browser, site('simulation'), 'desa', options).then((made) => (page = made));
const view = () => page.evaluate(() => window.uji.zoom.zoom());
const scrolled = () => page.evaluate(() => window.scrollY);
/** Middle of the map on the screen, and its size. */
const place = async () => {
  await page.locator('svg.peta').scrollIntoViewIfNeeded();
  const box = await page.locator('svg.peta').boundingBox();
  if (!box) throw new Error('no map');
  return { ...box, x: box.x + box.width / 2, y: box.y + Math.min(box.height, 500) / 2 };
};
/** Title of the area under a point of the screen. */
const areaAt = (x: number, y: number) =>
  page.evaluate(
    ([left = 0, top = 0]) => document.elementFromPoint(left, top)?.closest('a')?.textContent,
    [x, y],
  );
type Finger = readonly [x: number, y: number];
const touch = (
  cdp: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...fingers: readonly Finger[]
) => cdp.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });
const PHONE = { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true };

describe('the zoom', () => {
  it('leaves a plain wheel to the page and zooms by one with Ctrl, around the pointer', async () => {
    await open();
    const { x, y } = await place();
    await page.mouse.move(x + 60, y + 40);
    const before = await scrolled();
    await page.mouse.wheel(0, 100);
    await page.waitForFunction((from) => window.scrollY !== from, before);
    expect((await view()).k).toBe(1);
    const at = await place();
    await page.mouse.move(at.x + 60, at.y + 40);
    const area = await areaAt(at.x + 60, at.y + 40);
    expect(area).toBeTruthy();
    const still = await scrolled();
    await page.keyboard.down('Control');
    for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await page.waitForFunction(() => window.uji.zoom.zoom().k > 3.9);
    expect((await view()).k).toBeCloseTo(4, 5);
    expect(await scrolled()).toBe(still);
    expect(await areaAt(at.x + 60, at.y + 40)).toBe(area);
  });

  it('never shows what lies beyond the map, and keeps between whole and twelvefold', async () => {
    await open();
    const box = () => page.evaluate(() => document.querySelector('svg.peta')?.getAttribute('viewBox'));
    const whole = await box();
    const [, , width = 0, height = 0] = (whole ?? '').split(' ').map(Number);
    const shown = async (x: number, y: number, k: number) => {
      await page.evaluate((next) => window.uji.zoom.set(next), { x, y, k });
      return (await box())?.split(' ').map(Number);
    };
    expect(await shown(-500, 9999, 2)).toEqual([0, height / 2, width / 2, height / 2]);
    expect(await shown(0, 0, 99)).toEqual([0, 0, 66.67, Number((height / 12).toFixed(2))]);
    expect((await shown(0, 0, 0.1))?.join(' ')).toBe(whole?.split(' ').map(Number).join(' '));
  });

  it('answers plus, minus, nought and Shift with arrows on the map', async () => {
    await open();
    await page.evaluate(() => window.uji.walk.focus(100));
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const { k, x } = await view();
    expect(k).toBeCloseTo(2.25, 5);
    await page.keyboard.press('Shift+ArrowRight');
    const moved = (await view()).x - x;
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThanOrEqual(800 / 2.25 / 4 + 0.001);
    await page.keyboard.press('-');
    expect((await view()).k).toBeCloseTo(1.5, 5);
    await page.keyboard.press('0');
    expect(await view()).toMatchObject({ k: 1, x: 400 });
    expect(await page.evaluate(() => window.uji.noted.at(-1))).toBe('zoom 1.00');
  });

  it('drags with the mouse without opening what lies under it, and still opens by a click', async () => {
    await open();
    await page.evaluate(() => window.uji.zoom.by(4));
    const { x, y } = await place();
    const before = await view();
    const area = await areaAt(x, y);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 80, y - 30, { steps: 5 });
    await page.mouse.up();
    const after = await view();
    expect(after.x).toBeGreaterThan(before.x);
    expect(after.y).toBeGreaterThan(before.y);
    expect(await areaAt(x - 80, y - 30)).toBe(area);
    await page.waitForTimeout(100);
    expect(page.url()).toMatch(/peta\/desa\/$/);
    const here = page.url();
    await page.mouse.click(x - 80, y - 30);
    await page.waitForURL((url) => url.href !== here);
  });

  it('brings a focused area into the view, but does not move under a click', async () => {
    await open();
    await page.evaluate(() => window.uji.zoom.set({ x: 0, y: 0, k: 6 }));
    await page.evaluate(() => window.uji.walk.focus(0));
    await page.keyboard.press('End');
    const inside = await page.evaluate(() => {
      const area = document.activeElement?.getBoundingClientRect();
      const map = document.querySelector('.bingkai')?.getBoundingClientRect();
      return area && map && area.left >= map.left && area.right <= map.right && area.top >= map.top;
    });
    expect(inside).toBe(true);
    const { x, y, width } = await place();
    const before = await view();
    await page.mouse.move(x - width / 2 + 3, y);
    await page.mouse.down();
    expect(await view()).toEqual(before);
    await page.mouse.up();
  });

  it('scrolls the page by one finger on the whole map, and moves an enlarged one', async () => {
    await open(PHONE);
    const cdp = await page.context().newCDPSession(page);
    const swipe = async () => {
      const { x, y } = await place();
      await touch(cdp, 'touchStart', [x, y]);
      for (let i = 1; i <= 8; i++) await touch(cdp, 'touchMove', [x - 2 * i, y - 10 * i]);
      await touch(cdp, 'touchEnd');
    };
    const before = await scrolled();
    await swipe();
    await page.waitForFunction((from) => window.scrollY > from + 40, before);
    expect((await view()).k).toBe(1);
    await page.evaluate(() => window.uji.zoom.set({ x: 400, y: 300, k: 3 }));
    await page.waitForTimeout(300);
    await place();
    const still = await scrolled();
    await swipe();
    await page.waitForFunction(() => window.uji.zoom.zoom().y > 310);
    expect((await view()).x).toBeGreaterThan(400);
    expect(await scrolled()).toBe(still);
    expect(page.url()).toMatch(/peta\/desa\/$/);
  });

  it('zooms by two fingers, around the point between them', async () => {
    await open(PHONE);
    const cdp = await page.context().newCDPSession(page);
    const { x, y } = await place();
    const area = await areaAt(x + 20, y + 20);
    await touch(cdp, 'touchStart', [x, y + 20], [x + 40, y + 20]);
    for (let i = 1; i <= 8; i++) await touch(cdp, 'touchMove', [x - 5 * i, y + 20], [x + 40 + 5 * i, y + 20]);
    await touch(cdp, 'touchEnd');
    expect((await view()).k).toBeGreaterThan(2.5);
    expect((await view()).k).toBeLessThan(3.1);
    expect(await areaAt(x + 20, y + 20)).toBe(area);
  });

  it('keeps the mark of invented figures where it is on the screen', async () => {
    await open();
    const mark = () =>
      page.evaluate(() => {
        const { x, y, width } = document.querySelector('.laut')?.getBoundingClientRect() ?? {};
        return [x, y, width].map((number) => Math.round(number ?? 0));
      });
    const before = await mark();
    expect(before[2]).toBeGreaterThan(100);
    await page.evaluate(() => window.uji.zoom.set({ x: 500, y: 200, k: 7 }));
    expect(await mark()).toEqual(before);
  });

  it('keeps the size of letters and lines on the screen', async () => {
    await open();
    const measure = () =>
      page.evaluate(() => {
        const box = document.querySelector('.sisip tspan')?.getBoundingClientRect();
        const style = (selector: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.body);
        const { k } = window.uji.zoom.zoom();
        return [box?.height ?? 0, Number.parseFloat(style('svg.peta .tepi').strokeWidth) * k];
      });
    const [height = 0, stroke = 0] = await measure();
    await page.evaluate(() => window.uji.zoom.set({ x: 100, y: 550, k: 5 }));
    const [heightThen = 0, strokeThen = 0] = await measure();
    expect(height).toBeGreaterThan(8);
    expect(heightThen / height).toBeCloseTo(1, 1);
    expect(strokeThen).toBeCloseTo(stroke, 1);
  });
});
