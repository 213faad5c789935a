import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { site } from '../sites.ts';
import { writeMiniSite } from './miniSite.ts';
import { movingServer } from './movingServer.ts';
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
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  reader = await newReader(browser, version('v1'));
});
afterEach(() => reader.end());

describe('the worker', () => {
  it('stores the page on which it was registered with the files that it loaded, though it did not load them', async () => {
    await reader.visit('jelajah/');
    await reader.isStored('luring/');
    expect(await reader.said()).toBe('v1 v1 "v1"');
    await reader.context.setOffline(true);
    await reader.page.goto(`${reader.server.address}jelajah/?lain`);
    expect(await reader.said()).toBe('v1 v1 "v1"');
  });

  it('finds the root from a page that the host shows at any address, and does not store that page', async () => {
    await reader.page.goto(`${reader.server.address}tidak/ada/di/sini/`);
    await reader.isStored('luring/');
    expect(await reader.stored()).not.toContain(`${reader.server.address}tidak/ada/di/sini/`);
    expect(await reader.page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(
      reader.server.address,
    );
  });

  it('shows the stored page where the network is too slow, and stores what comes late', async () => {
    await reader.visit('jelajah/');
    await reader.isStored('luring/');
    const programs = async () => (await reader.stored()).filter((url) => url.includes('/skrip/jelajah.'));
    expect(await programs()).toHaveLength(1);
    await changed('late', 'v2', () =>
      copyFileSync(join(version('v1'), 'sw.js'), join(version('late'), 'sw.js')),
    );
    reader.server.delay = 6000;
    const began = performance.now();
    await reader.page.goto(`${reader.server.address}jelajah/`);
    expect(performance.now() - began).toBeLessThan(5500);
    expect(await reader.shown()).toBe('v1');
    await expect.poll(reader.storedText, { timeout: 15_000 }).toContain('jelajah/index.html v2');
    reader.server.delay = 0;
    await expect.poll(programs, { timeout: 15_000 }).toHaveLength(2);
    reader.server.health = 'dead';
    await reader.page.goto(`${reader.server.address}jelajah/`);
    expect(await reader.shown()).toBe('v2');
  });

  it('shows the stored page where the host is in trouble, and passes on that a page is gone', async () => {
    await reader.visit('desa/1/');
    await reader.isStored('luring/');
    reader.server.health = 'broken';
    await reader.page.goto(`${reader.server.address}desa/1/`);
    expect(await reader.shown()).toBe('v1');
    const other = await reader.page.goto(`${reader.server.address}desa/2/`);
    expect(other?.status()).toBe(500);
    expect(await reader.stored()).not.toContain(`${reader.server.address}desa/2/`);
    reader.server.health = 'well';
    await changed('less', 'v1', () => rmSync(join(version('less'), 'desa', '1'), { recursive: true }));
    const gone = await reader.page.goto(`${reader.server.address}desa/1/`);
    expect(gone?.status()).toBe(404);
    await expect.poll(reader.stored).not.toContain(`${reader.server.address}desa/1/`);
  });

  it('stores no download, nothing of another origin, and not every page ever visited', async () => {
    await reader.visit('jelajah/');
    await reader.isStored('wilayah/');
    const downloading = reader.page.waitForEvent('download');
    await reader.page.locator('a[href$="berkas.csv"]').click();
    expect(readFileSync(await (await downloading).path(), 'utf8')).toBe('versi\nv1\n');
    const neighbour = await movingServer(version('v1'));
    await reader.page.evaluate(
      (url) => fetch(url, { mode: 'no-cors' }).then(() => {}),
      `${neighbour.address}wilayah/`,
    );
    await reader.page.evaluate(() => fetch('../berkas.csv').then((answer) => answer.text()));
    expect(neighbour.asked).toEqual(['/wilayah/']);
    await neighbour.close();
    for (let n = 0; n < 65; n++) await reader.visit(`desa/${n}/`);
    const storedPages = async () => (await reader.stored()).filter((url) => url.endsWith('/'));
    await expect.poll(storedPages).toHaveLength(63);
    const pages = await storedPages();
    expect(
      (await reader.stored()).filter((url) => !url.startsWith(reader.server.address) || url.endsWith('.csv')),
    ).toEqual([]);
    expect(pages).toContain(`${reader.server.address}wilayah/`);
    expect(pages).toContain(`${reader.server.address}desa/64/`);
    expect(pages).not.toContain(`${reader.server.address}desa/4/`);
  });

  it('stores at first only the offline page where the reader asked to save data', async () => {
    await changed('saving', 'v1', () => {
      const file = join(version('saving'), 'sw.js');
      const [before, after] = readFileSync(file, 'utf8').split('self.navigator.connection?.saveData');
      writeFileSync(file, `${before}true${after}`);
    });
    await reader.visit('desa/1/');
    const pages = (await reader.stored()).map((url) => url.slice(reader.server.address.length));
    expect(pages.filter((path) => path.endsWith('/') || path === '')).toEqual(['luring/', 'desa/1/']);
  });

  it('works below a base path, and leaves what lies beside it alone', async () => {
    await writeMiniSite(join(version('based'), 'pantau'), { version: 'v1', like: site('production') });
    await writeMiniSite(join(version('based'), 'lain'), {
      version: 'neighbouring',
      like: site('production'),
    });
    rmSync(join(version('based'), 'lain', 'sw.js'));
    copyFileSync(join(version('v1'), '404.html'), join(version('based'), '404.html'));
    reader.server.folder = version('based');
    await reader.visit('pantau/desa/1/');
    await reader.isStored('pantau/wilayah/');
    await reader.page.goto(`${reader.server.address}lain/desa/1/`);
    expect(await reader.storedText()).not.toContain('neighbouring');
    await reader.context.setOffline(true);
    await reader.page.goto(`${reader.server.address}pantau/desa/2/`);
    expect(await reader.shown()).toContain('luring');
    await reader.page.locator('a', { hasText: /^w$/ }).click();
    await reader.page.waitForURL(`${reader.server.address}pantau/wilayah/`);
    expect(await reader.shown()).toBe('v1');
  });
});
