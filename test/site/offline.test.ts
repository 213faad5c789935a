import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/bench/launchChromium.ts';
import { brotli } from '../../scripts/site/brotli.ts';
import { writeMiniSite } from './miniSite.ts';
import { type MovingServer, movingServer } from './movingServer.ts';
import { areasWithPage } from './openData.ts';
import { BUILDS, site } from './sites.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Bytes after brotli of the worker, and of all that it stores at installation. */
const MOST = { worker: 1300, installation: 40_000 };

const folder = mkdtempSync(join(tmpdir(), 'luring-'));
const version = (name: string) => join(folder, name);

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: MovingServer;

beforeAll(async () => {
  browser = await launchChromium();
  writeMiniSite(version('v1'), { version: 'v1', like: site('production') });
  writeMiniSite(version('v2'), { version: 'v2', like: site('production') });
  writeMiniSite(version('sim'), { version: 'invented', like: site('simulation') });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  server = await movingServer(version('v1'));
  context = await browser.newContext({ bypassCSP: true, acceptDownloads: true });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await server.close();
});

/** Addresses in the store, by cache, without the site's own part. */
const stored = () =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    }
    return found;
  });

/** All that is stored, as text. */
const storedText = () =>
  page.evaluate(async () => {
    let text = '';
    for (const name of await caches.keys()) {
      for (const answer of await (await caches.open(name)).matchAll()) text += await answer.text();
    }
    return text;
  });

/** Waits until a page is stored. */
async function isStored(path: string): Promise<void> {
  await expect.poll(stored, { timeout: 10_000 }).toContain(server.address + path);
}

/** Opens a page with the network, and waits until it is stored. */
async function visit(path: string): Promise<void> {
  await page.goto(server.address + path);
  await isStored(path);
}

/** Puts another version in the server's place, and opens a page until the worker of that version is at work. */
async function release(name: string, path: string): Promise<void> {
  server.folder = version(name);
  await page.goto(server.address + path);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const isDone = () =>
    page.evaluate(async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.ready;
      return !installing && !waiting && active?.state === 'activated';
    });
  await expect.poll(isDone, { timeout: 10_000 }).toBe(true);
}

const said = async () => {
  await page.locator('button').click();
  const main = page.locator('main[data-said]');
  return main.getAttribute('data-said', { timeout: 5000 });
};
const shown = () => page.locator('main').innerText();

describe.for(BUILDS)('%s build', (name) => {
  it('opens visited pages without a network, and tells of others that they are not stored', async () => {
    const { folder: built } = site(name);
    server.folder = built;
    const [desa, other] = areasWithPage(site(name), 'desa');
    if (!desa || !other) throw new Error('no desa');
    await visit('');
    await isStored('wilayah/');
    const first = await stored();
    await visit(`${desa.path}/`);
    const heading = await page.locator('h1').innerText();
    const title = await page.title();

    await context.setOffline(true);
    server.asked.length = 0;
    await page.goto(`${server.address}${desa.path}/?x=1`);
    expect(await page.locator('h1').innerText()).toBe(heading);
    await page.locator('nav a, header a').first().click();
    await page.waitForURL(server.address);
    await page.goto(`${server.address}${other.path}/`);
    expect(await page.locator('main').innerText()).toContain('belum pernah dibuka');
    const [listed = ''] = title.split(' · ');
    await page.locator('main').getByRole('link', { name: listed, exact: true }).click();
    await page.waitForURL(`${server.address}${desa.path}/`);
    expect(await page.locator('h1').innerText()).toBe(heading);
    expect(server.asked).toEqual([]);

    for (const form of [
      { colorScheme: 'light', width: 360 },
      { colorScheme: 'dark', width: 1280 },
    ] as const) {
      await page.emulateMedia({ colorScheme: form.colorScheme });
      await page.setViewportSize({ width: form.width, height: 800 });
      await page.goto(`${server.address}${other.path}/`);
      await page.evaluate(AXE);
      const { violations }: AxeResults = await page.evaluate('axe.run()');
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    }

    const bytesOf = async (path: string) => (await brotli(readFileSync(join(built, path)))).length;
    const files = first.map((url) => url.slice(server.address.length).replace(/(^|\/)$/, '$1index.html'));
    const sizes = await Promise.all(files.map(bytesOf));
    const installed = sizes.reduce((sum, size) => sum + size, 0);
    const worker = await bytesOf('sw.js');
    console.log(`  ${name}: worker ${worker} bytes; it stores at first ${installed}: ${files.join(' ')}`);
    expect(worker).toBeLessThanOrEqual(MOST.worker);
    expect(installed).toBeLessThanOrEqual(MOST.installation);
  });
});

describe('the worker', () => {
  it('stores the page on which it was registered with the files that it loaded, though it did not load them', async () => {
    await visit('jelajah/');
    await isStored('luring/');
    expect(await said()).toBe('v1 v1 "v1"');
    await context.setOffline(true);
    await page.goto(`${server.address}jelajah/?lain`);
    expect(await said()).toBe('v1 v1 "v1"');
  });

  it('finds the root from a page that the host shows at any address, and does not store that page', async () => {
    await page.goto(`${server.address}tidak/ada/di/sini/`);
    await isStored('luring/');
    expect(await stored()).not.toContain(`${server.address}tidak/ada/di/sini/`);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(server.address);
  });

  it('shows the new page with its new data after a release', async () => {
    await visit('jelajah/');
    await isStored('luring/');
    expect(await said()).toBe('v1 v1 "v1"');
    await release('v2', 'jelajah/');
    expect(await said()).toBe('v2 v2 "v2"');
    await isStored('jelajah/');
    await context.setOffline(true);
    await page.goto(`${server.address}jelajah/`);
    expect(await said()).toBe('v2 v2 "v2"');
  });

  it('leaves an open old page its old data, and a stored old page too, and forgets them with the page', async () => {
    await visit('jelajah/');
    await isStored('luring/');
    expect(await said()).toBe('v1 v1 "v1"');
    const old = (await stored()).filter((url) => /jelajah.*\.js/.test(url));
    expect(old).toHaveLength(2);
    const second = page;
    page = await context.newPage();
    await release('v2', '');
    expect(await stored()).toEqual(expect.arrayContaining(old));
    await context.setOffline(true);
    page = second;
    expect(await said()).toBe('v1 v1 "v1"');
    await page.goto(`${server.address}jelajah/`);
    expect(await said()).toBe('v1 v1 "v1"');

    await context.setOffline(false);
    await visit('jelajah/');
    expect(await said()).toBe('v2 v2 "v2"');
    writeMiniSite(version('v3'), { version: 'v3', like: site('production') });
    await release('v3', '');
    const now = await stored();
    expect(now.filter((url) => old.includes(url))).toEqual([]);
    expect(await shown()).toBe('v3');
  });

  it('reloads an old page once whose data is neither stored nor served any more', async () => {
    await visit('jelajah/');
    await isStored('luring/');
    server.folder = version('v2');
    await page.locator('button').click();
    await expect.poll(shown).toBe('v2');
    expect(await said()).toBe('v2 v2 "v2"');
  });

  it('says what is missing where a new page lacks its data too, instead of reloading for ever', async () => {
    await visit('jelajah/');
    await isStored('luring/');
    const data = (await page.locator('main').getAttribute('data-file')) ?? '';
    writeMiniSite(version('half'), { version: 'v1', like: site('production') });
    rmSync(join(version('half'), 'jelajah', data.replace('../jelajah/', '')));
    server.folder = version('half');
    await page.locator('button').click();
    await expect
      .poll(() =>
        page.evaluate(() => performance.getEntriesByType('navigation').map((e) => 'type' in e && e.type)),
      )
      .toEqual(['reload']);
    expect(await said()).toBe('404');
  });

  it('shows the stored page where the network is too slow, and stores what comes late', async () => {
    await visit('jelajah/');
    await isStored('luring/');
    const programs = async () => (await stored()).filter((url) => url.includes('/skrip/jelajah.'));
    expect(await programs()).toHaveLength(1);
    server.folder = version('v2');
    server.delay = 6000;
    const began = performance.now();
    await page.goto(`${server.address}jelajah/`);
    expect(performance.now() - began).toBeLessThan(5500);
    expect(await shown()).toBe('v1');
    await expect.poll(storedText, { timeout: 15_000 }).toContain('jelajah/index.html v2');
    server.delay = 0;
    await expect.poll(programs, { timeout: 15_000 }).toHaveLength(2);
    server.health = 'dead';
    await page.goto(`${server.address}jelajah/`);
    expect(await shown()).toBe('v2');
  });

  it('shows the stored page where the host is in trouble, and passes on that a page is gone', async () => {
    await visit('desa/1/');
    await isStored('luring/');
    server.health = 'broken';
    await page.goto(`${server.address}desa/1/`);
    expect(await shown()).toBe('v1');
    const other = await page.goto(`${server.address}desa/2/`);
    expect(other?.status()).toBe(500);
    expect(await stored()).not.toContain(`${server.address}desa/2/`);
    server.health = 'well';
    writeMiniSite(version('less'), { version: 'v1', like: site('production') });
    rmSync(join(version('less'), 'desa', '1'), { recursive: true });
    server.folder = version('less');
    const gone = await page.goto(`${server.address}desa/1/`);
    expect(gone?.status()).toBe(404);
    await expect.poll(stored).not.toContain(`${server.address}desa/1/`);
  });

  it('stores no download, nothing of another origin, and not every page ever visited', async () => {
    await visit('jelajah/');
    await isStored('wilayah/');
    const downloading = page.waitForEvent('download');
    await page.locator('a[href$="berkas.csv"]').click();
    expect(readFileSync(await (await downloading).path(), 'utf8')).toBe('versi\nv1\n');
    const neighbour = await movingServer(version('v1'));
    await page.evaluate(
      (url) => fetch(url, { mode: 'no-cors' }).then(() => {}),
      `${neighbour.address}wilayah/`,
    );
    await page.evaluate(() => fetch('../berkas.csv').then((answer) => answer.text()));
    expect(neighbour.asked).toEqual(['/wilayah/']);
    await neighbour.close();
    for (let n = 0; n < 65; n++) await visit(`desa/${n}/`);
    const storedPages = async () => (await stored()).filter((url) => url.endsWith('/'));
    await expect.poll(storedPages).toHaveLength(63);
    const pages = await storedPages();
    expect((await stored()).filter((url) => !url.startsWith(server.address) || url.endsWith('.csv'))).toEqual(
      [],
    );
    expect(pages).toContain(`${server.address}wilayah/`);
    expect(pages).toContain(`${server.address}desa/64/`);
    expect(pages).not.toContain(`${server.address}desa/4/`);
  });

  it.each([
    ['sim', 'v1', 'invented'],
    ['v1', 'sim', 'v1'],
  ])('keeps nothing of %s where %s takes its place', async (before, after, word) => {
    server.folder = version(before);
    await visit('');
    await isStored('wilayah/');
    await visit('desa/1/');
    expect(await storedText()).toContain(word);
    await release(after, '');
    expect(await shown()).not.toContain(word);
    await expect.poll(stored).toContain(`${server.address}wilayah/`);
    expect(await storedText()).not.toContain(word);
    await context.setOffline(true);
    await page.goto(`${server.address}desa/1/`);
    expect(await shown()).toContain('luring');
    expect(await page.content()).not.toContain(word);
  });

  it('stores no page of the other build, and forgets its own as soon as it meets one', async () => {
    await visit('');
    await isStored('wilayah/');
    await visit('desa/1/');
    copyFileSync(join(version('v1'), 'sw.js'), join(version('sim'), 'sw.js'));
    server.folder = version('sim');
    await page.goto(`${server.address}desa/2/`);
    expect(await shown()).toBe('invented');
    await expect.poll(storedText).not.toContain('v1 ·');
    expect(await storedText()).not.toContain('invented');
  });
});
