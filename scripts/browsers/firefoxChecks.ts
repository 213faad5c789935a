import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Check, CheckedSite } from './check.ts';
import { EXPLORER_CHECKS } from './explorerChecks.ts';
import type { FirefoxPage } from './firefoxPage.ts';

/** Width of a phone and of a small one, in px. */
const NARROW = [360, 320] as const;
const HEIGHT = 740;
const WIDE = 1280;
/** Most presses of Tab from the top of a page to its map. */
const PRESSES = 60;

/** What a browser asks for by itself where a page, made for frames, names no icon; and what a page that was left had asked. */
const UNASKED = /\/favicon\.ico\b|ServiceWorker intercepted the request and encountered/;

const MAP_PAGE = 'peta/kecamatan/';
const strings = z.array(z.string());
const hasPage = (path: string) => (site: CheckedSite) => site.pages.includes(path);
const focusIs = (selector: string) => `document.activeElement.matches(${JSON.stringify(selector)})`;

/** Visits pages one after the other and gathers what is wrong on each, behind its path. */
async function onEach(
  paths: readonly string[],
  look: (path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) for (const fault of await look(path)) faults.push(`${path || '/'}: ${fault}`);
  return faults;
}

/** True where the header has a search. */
function hasSearch({ folder }: CheckedSite): boolean {
  return readFileSync(join(folder, 'index.html'), 'utf8').includes('role="search"');
}

/** An area whose name no other area has, so that a search for it can lead to one page only. */
function uniqueArea({ areas }: CheckedSite) {
  const names = Map.groupBy(areas, ({ name }) => name.toLowerCase());
  return areas.find(({ name }) => names.get(name.toLowerCase())?.length === 1);
}

/** What Firefox must do with the site. */
export const FIREFOX_CHECKS: readonly Check<FirefoxPage>[] = [
  {
    label: `reports no error, no breach of the policy and never scrolls sideways at ${NARROW.join(' and ')} px, on any kind of page`,
    run: async (page, { address, pages }) => {
      const width = (of: 'scrollWidth' | 'clientWidth') =>
        page.evaluate(`document.documentElement.${of}`, z.number());
      page.complaints();
      return onEach(pages, async (path) => {
        await page.resize(WIDE, HEIGHT);
        await page.open(address + path);
        const faults: string[] = [];
        for (const narrow of NARROW) {
          await page.resize(narrow, HEIGHT);
          const content = await width('scrollWidth');
          if (content > (await width('clientWidth'))) faults.push(`${content} px wide at ${narrow} px`);
        }
        return [...faults, ...page.complaints().filter((complaint) => !UNASKED.test(complaint))];
      });
    },
  },
  {
    label: 'takes the keyboard first past the header, then into the map and on to a page',
    needs: hasPage(MAP_PAGE),
    run: async (page, { address }) => {
      await page.resize(WIDE, HEIGHT);
      await page.open(address + MAP_PAGE);
      await page.press('Tab');
      if (!(await page.until(focusIs('a[href^="#"]'), 1))) return ['the first Tab finds no skip link'];
      const seen = 'document.activeElement.getBoundingClientRect().left >= 0';
      if (!(await page.evaluate(seen, z.boolean()))) return ['the skip link is not seen'];
      await page.press('Enter');
      for (let presses = 0; presses < PRESSES; presses++) {
        if (await page.evaluate(focusIs('svg.peta a'), z.boolean())) break;
        await page.press('Tab');
      }
      const target = await page.evaluate(
        'document.activeElement.closest("svg.peta a")?.getAttribute("href") ?? ""',
        z.string(),
      );
      if (target === '') return [`no link of the map has focus after ${PRESSES} presses of Tab`];
      await page.press('Enter');
      const there = new URL(target, address + MAP_PAGE).href;
      return (await page.until(`location.href === ${JSON.stringify(there)}`))
        ? []
        : [`Enter stays: ${target}`];
    },
  },
  {
    label: 'tells a screen reader every kecamatan on the map by name',
    needs: hasPage(MAP_PAGE),
    run: async (page, { address, areas }) => {
      await page.open(address + MAP_PAGE);
      const names = await page.evaluate(
        '[...document.querySelectorAll("svg.peta a")].map((a) => a.getAttribute("aria-label") ?? a.querySelector("title")?.textContent ?? "")',
        strings,
      );
      const kecamatan = areas.filter(({ level }) => level === 'kecamatan');
      const absent = kecamatan.filter(({ name }) => !names.some((said) => said.startsWith(name)));
      const mute = await page.unnamed('svg.peta', 'link', names);
      return [
        ...absent.map(({ name }) => `not on the map: ${name}`),
        ...mute.map((name) => `not told to a screen reader: ${name}`),
      ];
    },
  },
  {
    label: 'finds an area from the search of the header',
    needs: hasSearch,
    run: async (page, site) => {
      const area = uniqueArea(site);
      if (!area) return [];
      await page.resize(WIDE, HEIGHT);
      await page.open(site.address);
      await page.until('document.readyState === "complete"');
      await page.evaluate('document.querySelector("form[role=search] input").focus()', z.unknown());
      await page.type(area.name.toLowerCase());
      await page.until('document.querySelector("[role=listbox] [role=option]")', 2);
      await page.press('Enter');
      const there = JSON.stringify(site.address + area.path);
      return (await page.until(`location.href.startsWith(${there})`))
        ? []
        : [`"${area.name.toLowerCase()}" and Enter do not lead to ${area.path}`];
    },
  },
  ...EXPLORER_CHECKS,
];
