import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Check, CheckedSite } from './check.ts';
import { pageText, wordsRunTogether } from './pageText.ts';
import type { TextBrowser } from './textBrowser.ts';

/** Marks of lists and captions that a text browser adds of its own. */
const ADDED = /^(?:[•◦▪+*o#@=-]|\d+\.|CAPTION|[IVX]+\.|\([\w.]+\))$/;
/** How many faults of a page are told. */
const TOLD = 5;

/** How fields and buttons are drawn: `[____]`, `(*)`, `(BUTTON)`. */
const FIELDS = /_{2,}|_(?=\])|[[\]]|\( ?\*? ?\)|\(BUTTON\)/g;

/** Quotation marks and the signs of code: some break a line beside them. */
const SIGNS = /[“”"=:;<>^]/g;

const words = (text: string) =>
  text
    .replace(FIELDS, ' ')
    .replace(SIGNS, ' ')
    .normalize('NFC')
    .split(/[\s/]+/)
    .filter(Boolean);
const squeezed = (text: string) => words(text).join('');

function htmlOf({ folder }: CheckedSite, path: string): Promise<string> {
  return readFile(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path), 'utf8');
}

/** How often each word occurs. */
function counted(list: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Looks at every sample page, a few at a time would gain nothing: each takes some milliseconds. */
function onEach(
  look: (browser: TextBrowser, site: CheckedSite, path: string) => Promise<readonly string[]>,
): Check<TextBrowser>['run'] {
  return async (browser, site) => {
    const faults: string[] = [];
    for (const path of site.pages) {
      const found = await look(browser, site, path);
      faults.push(...found.slice(0, TOLD).map((fault) => `${path || '/'}: ${fault}`));
    }
    return faults;
  };
}

/** What a text browser must show of the site. */
export const TEXT_CHECKS: readonly Check<TextBrowser>[] = [
  {
    label: 'shows every word of every kind of page',
    run: onEach(async (browser, site, path) => {
      const shown = counted(words(await browser.read(site.address + path)));
      const written = counted(words(pageText(await htmlOf(site, path))));
      return [...written]
        .filter(([word, count]) => (shown.get(word) ?? 0) < count)
        .map(([word, count]) => `${shown.get(word) ?? 0} of ${count} times "${word}"`);
    }),
  },
  {
    label: 'shows nothing else: no style, program or empty bullet',
    run: onEach(async (browser, site, path) => {
      const shown = await browser.read(site.address + path);
      const written = new Set(words(pageText(await htmlOf(site, path))));
      const strange = words(shown).filter((word) => !written.has(word) && !ADDED.test(word));
      const hollow = shown.split('\n').filter((line) => /^\s*(?:[•◦▪+*o#@=-]|\d{1,2}\.)\s*$/.test(line));
      return [
        ...strange.map((word) => `not in the page: "${word}"`),
        ...hollow.map((line) => `an empty item: "${line.trim()}"`),
      ];
    }),
  },
  {
    label: 'keeps words apart that belong to different things',
    run: onEach(async (browser, site, path) => {
      const shown = squeezed(await browser.read(site.address + path));
      const html = await htmlOf(site, path);
      return wordsRunTogether(html)
        .filter((pair) => shown.includes(pair))
        .map((pair) => `"${pair}"`);
    }),
  },
  {
    label: 'lets the reader follow every link',
    run: onEach(async (browser, site, path) => {
      const here = site.address + path;
      const { document } = parseHTML(await htmlOf(site, path));
      const offered = new Set((await browser.links(here)).map((address) => decodeURI(address)));
      const wanted = [...document.querySelectorAll('a[href]')]
        .filter((link) => !link.closest('svg'))
        .map((link) => decodeURI(new URL(link.getAttribute('href') ?? '', here).href));
      return [...new Set(wanted)].filter((address) => !offered.has(address));
    }),
  },
  {
    label: 'names every kecamatan on its map page, and says in words where the figures come from',
    needs: ({ pages }) => pages.includes('peta/kecamatan/'),
    run: async (browser, site) => {
      const shown = await browser.read(`${site.address}peta/kecamatan/`);
      const kecamatan = site.areas.filter(({ level }) => level === 'kecamatan');
      const absent = kecamatan.filter(({ name }) => !shown.includes(name));
      const marked = /simulasi/i.test(shown) === site.simulated;
      return [
        ...absent.map(({ name }) => `not named: ${name}`),
        ...(marked ? [] : [site.simulated ? 'no word of simulation' : 'speaks of simulation']),
      ];
    },
  },
];
