import { readdirSync, readFileSync } from 'node:fs';
import { buildSync } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { View } from '../../../../src/client/map/view.ts';
import type { Site } from '../../sites.ts';

/** What the page under test hands out. */
interface UnderTest {
  readonly walk: { readonly focus: (index: number) => void; readonly index: () => number };
  readonly zoom: {
    readonly zoom: () => View;
    readonly set: (view: View) => void;
    readonly by: (factor: number) => void;
    readonly reset: () => void;
  };
  readonly noted: string[];
  readonly arrive: (packed: unknown) => void;
}
declare global {
  interface Window {
    readonly uji: UnderTest;
  }
}

/** Opens a map of all areas of a level with walk and zoom running and the neighbours arrived. */
export async function openMap(
  browser: Browser,
  { address, folder }: Site,
  level: 'kecamatan' | 'desa',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (
    await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options })
  ).newPage();
  await page.goto(`${address}peta/${level}/`);
  const styles = readFileSync('src/styles/mapZoom.css', 'utf8');
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);
  const { outputFiles } = buildSync({
    entryPoints: ['test/site/inBrowser/map/mapProgram.ts'],
    bundle: true,
    format: 'iife',
    write: false,
  });
  await page.evaluate(outputFiles[0]?.text ?? '');
  const file = readdirSync(`${folder}/jelajah`).find((name) => /^tetangga\.[0-9a-f]{8}\.json$/.test(name));
  const neighbours = JSON.parse(readFileSync(`${folder}/jelajah/${file}`, 'utf8'));
  await page.evaluate((packed) => window.uji.arrive(packed), neighbours[level]);
  return page;
}
