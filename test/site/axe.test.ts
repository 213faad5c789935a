import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/bench/launchChromium.ts';
import { sampleEmbeds, sampleEnglish, samplePages } from './samplePages.ts';
import { BUILDS, site } from './sites.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
})`;
const FORMS = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.for(BUILDS)('%s build', (name) => {
  it.for(FORMS)(
    'has no violation of WCAG 2.2 AA on any kind of page, $colorScheme, $width px',
    async (form) => {
      const { colorScheme, width } = form;
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport });
      const page = await context.newPage();
      const violations: string[] = [];
      for (const path of [
        ...samplePages(site(name)),
        ...sampleEnglish(site(name)),
        ...sampleEmbeds(site(name)),
      ]) {
        await page.goto(site(name).address + path);
        await page.evaluate(AXE);
        const results: AxeResults = await page.evaluate(RUN);
        for (const { id, nodes } of results.violations) {
          violations.push(`${path}: ${id} (${nodes.length}) ${nodes[0]?.html.slice(0, 160)}`);
        }
      }
      await context.close();
      expect(violations).toEqual([]);
    },
  );
});
