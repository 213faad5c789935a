import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { bundle } from '../../../src/collections/bundle.ts';
import { site } from '../sites.ts';
import { writeMiniSite } from './miniSite.ts';
import { newReader, type Reader } from './offlineReader.ts';

const folder = mkdtempSync(join(tmpdir(), 'luring-'));
const version = (name: string) => join(folder, name);

/** Serves a version of its own, in which something is not as it should be. */
async function changed(name: string, text: string, change: () => void): Promise<void> {
  await writeMiniSite(version(name), { version: text, like: site('production') });
  change();
  reader.server.folder = version(name);
}

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await launchChromium();
  await writeMiniSite(version('v1'), { version: 'v1', like: site('production') });
  await writeMiniSite(version('v2'), { version: 'v2', like: site('production') });
  await writeMiniSite(version('sim'), { version: 'invented', like: site('simulation') });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  reader = await newReader(browser, version('v1'));
});
afterEach(() => reader.end());

describe('a release', () => {
  it('shows the new page with its new data after a release', async () => {
    await reader.visit('jelajah/');
    await reader.isStored('luring/');
    expect(await reader.said()).toBe('v1 v1 "v1"');
    await reader.release(version('v2'), 'jelajah/');
    expect(await reader.said()).toBe('v2 v2 "v2"');
    await reader.isStored('jelajah/');
    await reader.context.setOffline(true);
    await reader.page.goto(`${reader.server.address}jelajah/`);
    expect(await reader.said()).toBe('v2 v2 "v2"');
  });

  it('leaves an open old page its old data, and a stored old page too, and forgets them with the page', async () => {
    await reader.visit('jelajah/');
    await reader.isStored('luring/');
    expect(await reader.said()).toBe('v1 v1 "v1"');
    const old = (await reader.stored()).filter((url) => /jelajah.*\.js/.test(url));
    expect(old).toHaveLength(2);
    const second = reader.page;
    reader.page = await reader.context.newPage();
    await reader.release(version('v2'), '');
    expect(await reader.stored()).toEqual(expect.arrayContaining(old));
    await reader.context.setOffline(true);
    reader.page = second;
    expect(await reader.said()).toBe('v1 v1 "v1"');
    await reader.page.goto(`${reader.server.address}jelajah/`);
    expect(await reader.said()).toBe('v1 v1 "v1"');

    await reader.context.setOffline(false);
    await reader.visit('jelajah/');
    expect(await reader.said()).toBe('v2 v2 "v2"');
    await writeMiniSite(version('v3'), { version: 'v3', like: site('production') });
    await reader.release(version('v3'), '');
    const now = await reader.stored();
    expect(now.filter((url) => old.includes(url))).toEqual([]);
    expect(await reader.shown()).toBe('v3');
  });

  it('reloads an old page once whose data is neither stored nor served any more', async () => {
    await reader.visit('jelajah/');
    await reader.isStored('luring/');
    reader.server.folder = version('v2');
    await reader.page.locator('button').click();
    await expect.poll(reader.shown).toBe('v2');
    expect(await reader.said()).toBe('v2 v2 "v2"');
  });

  it('says what is missing where a new page lacks its data too, instead of reloading for ever', async () => {
    await reader.visit('jelajah/');
    await reader.isStored('luring/');
    const data = (await reader.page.locator('main').getAttribute('data-file')) ?? '';
    await changed('half', 'v1', () => rmSync(join(version('half'), data.replace('../', ''))));
    await reader.page.locator('button').click();
    await expect
      .poll(() =>
        reader.page.evaluate(() =>
          performance.getEntriesByType('navigation').map((e) => 'type' in e && e.type),
        ),
      )
      .toEqual(['reload']);
    expect(await reader.said()).toBe('404');
  });

  it('can take the worker and all that it stored away', async () => {
    await reader.visit('desa/1/');
    await reader.isStored('wilayah/');
    const farewell = await bundle('src/client/offline/farewell.ts');
    await changed('plain', 'v2', () => writeFileSync(join(version('plain'), 'sw.js'), farewell));
    await reader.page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await expect.poll(reader.stored, { timeout: 10_000 }).toEqual([]);
    const registrations = () =>
      reader.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(registrations).toBe(0);
  });
});

describe('the other build at the same address', () => {
  it.each([
    ['sim', 'v1', 'invented'],
    ['v1', 'sim', 'v1'],
  ])('keeps nothing of %s where %s takes its place', async (before, after, word) => {
    reader.server.folder = version(before);
    await reader.visit('');
    await reader.isStored('wilayah/');
    await reader.visit('desa/1/');
    expect(await reader.storedText()).toContain(word);
    await reader.release(version(after), '');
    expect(await reader.shown()).not.toContain(word);
    await expect.poll(reader.stored).toContain(`${reader.server.address}wilayah/`);
    expect(await reader.storedText()).not.toContain(word);
    await reader.context.setOffline(true);
    await reader.page.goto(`${reader.server.address}desa/1/`);
    expect(await reader.shown()).toContain('luring');
    expect(await reader.page.content()).not.toContain(word);
  });

  it('stores no page of the other build, and forgets its own as soon as it meets one', async () => {
    await reader.visit('');
    await reader.isStored('wilayah/');
    await reader.visit('desa/1/');
    cpSync(version('sim'), version('odd'), { recursive: true });
    copyFileSync(join(version('v1'), 'sw.js'), join(version('odd'), 'sw.js'));
    reader.server.folder = version('odd');
    await reader.page.goto(`${reader.server.address}desa/2/`);
    expect(await reader.shown()).toBe('invented');
    await expect.poll(reader.storedText).not.toContain('v1 ·');
    expect(await reader.storedText()).not.toContain('invented');
  });
});
