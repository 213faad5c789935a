import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { areasWithPage } from '../openData.ts';
import { BUILDS, site } from '../sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A link with its name, as the browser tells it to a screen reader: `- link "Silo: 16,2%": - /url: …`. */
const LINK = /- '?link "([^"]+)"'?:\s+- \/url: (\S+)/g;

/** Names of the links of a page's map, by their address. */
async function mapLinks(address: string): Promise<ReadonlyMap<string, string>> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const tree = await page.locator('svg.peta').first().ariaSnapshot();
  await context.close();
  return new Map(
    Array.from(tree.matchAll(LINK), ([, label = '', url = '']) => [new URL(url, address).href, label]),
  );
}

describe.for(BUILDS)('%s build, JavaScript off', (name) => {
  it.for(['kecamatan', 'desa'] as const)('names every %s in a link of the map', async (level) => {
    const { address } = site(name);
    const areas = areasWithPage(site(name), level);
    const links = await mapLinks(`${address}peta/${level}/`);
    expect(areas.length).toBe(level === 'kecamatan' ? 31 : 248);
    expect(links.size).toBe(areas.length);
    const unnamed = areas.filter((area) => !links.get(`${address}${area.path}/`)?.includes(area.name));
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });
});
