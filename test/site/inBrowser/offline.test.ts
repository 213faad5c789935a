import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { brotli } from '../../../scripts/site/brotli.ts';
import { areasWithPage } from '../openData.ts';
import { BUILDS, site } from '../sites.ts';
import { newReader, type Reader } from './offlineReader.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Bytes after brotli of the worker, and of all that it stores at installation. */
const MOST = { worker: 1350, installation: 40_000 };

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => reader.end());

describe.for(BUILDS)('%s build', (name) => {
  it('opens visited pages without a network, and tells of others that they are not stored', async () => {
    const { folder } = site(name);
    reader = await newReader(browser, folder);
    const [desa, other] = areasWithPage(site(name), 'desa');
    if (!desa || !other) throw new Error('no desa');
    await reader.visit('');
    await reader.isStored('wilayah/');
    const first = await reader.stored();
    await reader.visit(`${desa.path}/`);
    const heading = await reader.page.locator('h1').innerText();
    const title = await reader.page.title();

    await reader.context.setOffline(true);
    reader.server.asked.length = 0;
    await reader.page.goto(`${reader.server.address}${desa.path}/?x=1`);
    expect(await reader.page.locator('h1').innerText()).toBe(heading);
    await reader.page.locator('nav a, header a').first().click();
    await reader.page.waitForURL(reader.server.address);
    await reader.page.goto(`${reader.server.address}${other.path}/`);
    expect(await reader.page.locator('main').innerText()).toContain('belum pernah dibuka');
    const [listed = ''] = title.split(/:| ·/);
    await reader.page.locator('main').getByRole('link', { name: listed, exact: true }).click();
    await reader.page.waitForURL(`${reader.server.address}${desa.path}/`);
    expect(await reader.page.locator('h1').innerText()).toBe(heading);
    expect(reader.server.asked).toEqual([]);

    for (const form of [
      { colorScheme: 'light', width: 360 },
      { colorScheme: 'dark', width: 1280 },
    ] as const) {
      await reader.page.emulateMedia({ colorScheme: form.colorScheme });
      await reader.page.setViewportSize({ width: form.width, height: 800 });
      await reader.page.goto(`${reader.server.address}${other.path}/`);
      await reader.page.evaluate(AXE);
      const { violations }: AxeResults = await reader.page.evaluate('axe.run()');
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    }

    const english = `en/${desa.path}/`;
    await reader.context.setOffline(false);
    await reader.visit(english);
    await reader.isStored('en/luring/');
    await reader.context.setOffline(true);
    await reader.page.goto(`${reader.server.address}en/${other.path}/`);
    expect(await reader.shown()).toContain('this browser has never opened that page');
    expect(await reader.page.evaluate(() => document.documentElement.lang)).toBe('en');
    const address = `a[href="${reader.server.address}${english}"]`;
    await reader.page.locator('main').locator(address).click();
    await reader.page.waitForURL(`${reader.server.address}${english}`);
    await reader.page.goto(`${reader.server.address}en/${other.path}/`);
    await reader.page.locator('main a').first().click();
    await reader.page.waitForURL(`${reader.server.address}en/`);

    const bytesOf = async (path: string) => (await brotli(readFileSync(join(folder, path)))).length;
    const files = first.map((url) =>
      url.slice(reader.server.address.length).replace(/(^|\/)$/, '$1index.html'),
    );
    const sizes = await Promise.all(files.map(bytesOf));
    const installed = sizes.reduce((sum, size) => sum + size, 0);
    const worker = await bytesOf('sw.js');
    console.log(`  ${name}: worker ${worker} bytes; it stores at first ${installed}: ${files.join(' ')}`);
    expect(worker).toBeLessThanOrEqual(MOST.worker);
    expect(installed).toBeLessThanOrEqual(MOST.installation);
  });
});
