import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutEnglish } from '../../scripts/write/withoutEnglish.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { indonesianIn, properNames } from './indonesianIn.ts';
import { numbersIn } from './numbersIn.ts';
import { openDataOf } from './openData.ts';
import { readEnglishPages, readPage, readPages, type SitePage } from './pages.ts';
import { sampleEmbeds, samplePages } from './samplePages.ts';
import { BUILDS, site } from './sites.ts';

const inEnglish = (path: string) => `en/${path}`;

describe.for(BUILDS)('%s build', (name) => {
  it('has every page in both languages, each with a plain link to the other', async () => {
    const [first, second] = [await readPages(site(name)), await readEnglishPages(site(name))];
    expect(second.map(({ path }) => path).toSorted()).toEqual(
      first.map(({ path }) => inEnglish(path)).toSorted(),
    );
    for (const [pages, language, other, folder] of [
      [first, 'id', 'en', 'en/'],
      [second, 'en', 'id', ''],
    ] as const) {
      for (const { path, document } of pages) {
        expect(document.documentElement.getAttribute('lang'), path).toBe(language);
        const link = document.querySelector(`header a[hreflang="${other}"]`);
        const there = new URL(link?.getAttribute('href') ?? '', `http://site/${path}`).pathname.slice(1);
        const plain = path.replace(/^en\//, '');
        expect(there, path).toBe(plain === '404.html' ? folder : folder + plain);
        expect(link?.getAttribute('lang'), path).toBe(other);
      }
    }
  });

  it('says the same numbers in tables and drawings of both', () => {
    for (const path of samplePages(site(name))) {
      const numbers = (language: Locale) => {
        const { document } = readPage(site(name), language === 'en' ? inEnglish(path) : path);
        const cells = document.querySelectorAll('main :is(td, svg text, svg title)');
        return [...cells]
          .flatMap((cell) => numbersIn(cell.textContent ?? '', language))
          .toSorted((a, b) => a - b);
      };
      expect(numbers('en'), path).toEqual(numbers('id'));
    }
  });

  it('has English for every sentence of the data', () => {
    const { folder } = site(name);
    const outputs = new Map(
      readdirSync(join(folder, 'data'))
        .filter((file) => file.endsWith('.json'))
        .map((file) => [file, readFileSync(join(folder, 'data', file), 'utf8')] as const),
    );
    const english = Object.keys(openDataOf(site(name), 'english')).map((id) => ({ id }));
    expect(english.length).toBeGreaterThan(100);
    expect(withoutEnglish(outputs, english)).toEqual([]);
  });

  it('leaves no Indonesian sentence in English pages, but for names, titles and quotations', async () => {
    const names = properNames(site(name));
    const samples = new Set(samplePages(site(name)).map(inEnglish));
    const embeds = sampleEmbeds(site(name))
      .filter((path) => path.startsWith('en/'))
      .map((path) => readPage(site(name), path));
    expect(embeds.length).toBeGreaterThan(0);
    const visited = (await readEnglishPages(site(name))).filter(
      ({ path }) => samples.has(path) || path.startsWith('en/layanan/') || path.startsWith('en/minta/'),
    );
    const found = [...visited, ...embeds].flatMap(({ path, document }) =>
      indonesianIn(document, names).map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('has the same letter, in Indonesian, for every gap of both', async () => {
    const letters = (pages: readonly SitePage[]) =>
      pages
        .filter(({ path }) => /minta\/./.test(path))
        .map(({ path, document }) => [
          path.replace(/^en\//, ''),
          document.querySelector('.surat p')?.textContent,
        ]);
    const indonesian = letters(await readPages(site(name)));
    expect(indonesian.length).toBeGreaterThan(3);
    expect(letters(await readEnglishPages(site(name)))).toEqual(indonesian);
  });

  it('has the same sentences ready to quote on both, each wholly in its language', () => {
    const quotes = (path: string, language: Locale) => {
      const found = [...readPage(site(name), path).document.querySelectorAll('blockquote.kutip')];
      const own = path.startsWith('en/') ? 'en' : 'id';
      return found
        .filter((quote) => (quote.getAttribute('lang') ?? own) === language)
        .map((quote) => quote.textContent?.trim());
    };
    let labels = 0;
    for (const path of ['tren/', ...samplePages(site(name)).filter((one) => one.startsWith('kecamatan/'))]) {
      for (const language of ['id', 'en'] as const) {
        expect(quotes(inEnglish(path), language), `${path} ${language}`).toEqual(quotes(path, language));
      }
      expect(quotes(path, 'id').join()).not.toMatch(/\((Weighing|Records)/);
      expect(quotes(path, 'en').join()).not.toMatch(/\((Penimbangan|Catatan)/);
      labels += quotes(path, 'en').filter((text) => /Weighing|Records|records/.test(text ?? '')).length;
    }
    expect(labels).toBeGreaterThan(0);
  });

  it('would notice a sentence that was left', () => {
    const { html } = readPage(site(name), '');
    expect(html).toContain('lang="id"');
    const { document } = readPage(site(name), 'metode/');
    expect(indonesianIn(document, properNames(site(name))).length).toBeGreaterThan(20);
  });
});

describe('where the address of the site is known', () => {
  it('names both languages of each page to search engines, the first one for all others', async () => {
    const home = 'https://contoh.example/pantau/';
    for (const { path, document } of [
      ...(await readPages(site('region'))),
      ...(await readEnglishPages(site('region'))),
    ]) {
      const plain = path.replace(/^en\//, '');
      if (plain === '404.html') continue;
      const named = [...document.querySelectorAll('link[hreflang]')].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]);
      expect(named, path).toEqual([
        ['id', home + plain],
        ['en', `${home}en/${plain}`],
        ['x-default', home + plain],
      ]);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href'), path).toBe(home + path);
    }
  });
});
