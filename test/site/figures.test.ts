import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../src/i18n/format/number.ts';
import { formatPeriod } from '../../src/i18n/format/period.ts';
import { allowedFigures } from './allowedFigures.ts';
import { areaOfLinks } from './areaOfLinks.ts';
import { CONTRADICTIONS_PAGE } from './contradictionFigures.ts';
import { observationsOnPage, offeredRows } from './figureSource.ts';
import { openDataOf } from './openData.ts';
import { readPage, type SitePage } from './pages.ts';
import { provinceMap, samplePages } from './samplePages.ts';
import { BUILDS, type Site, site } from './sites.ts';
import { formsOf, numbersOf, writtenIn } from './writtenFigures.ts';

/** Pages that show figures, one of each kind. */
const pagesWithFigures = (here: Site) => {
  const areas = samplePages(here).filter((path) => path.startsWith('kecamatan/'));
  const maps = ['peta/kecamatan/', 'peta/desa/', provinceMap(here)];
  return ['', CONTRADICTIONS_PAGE, 'tren/', 'sebaran/', ...maps, ...areas];
};

/** Rows of a page's tables whose figures no single observation holds. */
function strayTableRows(here: Site, { path, document }: SitePage): string[] {
  const areaOf = areaOfLinks(here, path);
  const known = observationsOnPage(here, path).map((o) => ({
    heads: [o.area, formatPeriod(o.period, 'id')],
    numbers: new Set(numbersOf(o).flatMap(formsOf)),
  }));
  return [...document.querySelectorAll('main tbody tr')].flatMap((tr) => {
    const header = tr.querySelector('th[scope="row"]');
    const link = header?.querySelector('a');
    const head = link ? areaOf(link) : (header?.textContent?.trim() ?? '');
    const written = writtenIn([...tr.querySelectorAll('td.num')].map((td) => td.textContent).join(' '));
    const fits = known.some(
      (o) => o.heads.includes(head) && written.every((number) => o.numbers.has(number)),
    );
    return fits || written.length === 0 ? [] : [`${path}: ${head} ${written.join(' ')}`];
  });
}

/** Areas of a page's map whose title says another figure than the file of the page. */
function strayMapTitles(here: Site, { path, document }: SitePage): string[] {
  const { indicator } = openDataOf(here, 'region');
  const areaOf = areaOfLinks(here, path);
  const rows = offeredRows(here, path).filter((row) => row.indicator === indicator);
  const newest = rows
    .map(({ period }) => period ?? '')
    .toSorted()
    .at(-1);
  const shown = rows.filter(({ period }) => (period ?? '') === newest);
  const values = new Map(shown.map((row) => [row.area_code, row.value]));
  return [...document.querySelectorAll('svg.peta a')].flatMap((link) => {
    const title = link.querySelector('title')?.textContent ?? '';
    const said = /(\d[\d.]*,\d)%/.exec(title)?.[1] ?? null;
    const value = values.get(areaOf(link)) ?? null;
    return said === (value === null ? null : formatDecimal(value, 'id'))
      ? []
      : [`${path}: ${title}, not ${value}`];
  });
}

/** Numbers in a page's sentences that the open data does not hold. */
function strayNumbers(here: Site, { path, document }: SitePage): string[] {
  const allowed = allowedFigures(here, path);
  // English sentences and reports say what the Indonesian sentence says: `cite.test.ts`.
  const elsewhere = 'table, svg, .sumber, .blok, nav, pattern, [lang="en"], code, .isi-lapor';
  const texts = [...document.querySelectorAll('main, main *')].flatMap((element) =>
    element.closest(elsewhere)
      ? []
      : [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? ''),
  );
  return texts.flatMap((text) =>
    writtenIn(text)
      .filter((number) => !allowed.has(number))
      .map((n) => `${path}: ${n} in "${text.trim()}"`),
  );
}

describe.for(BUILDS)('%s build', (name) => {
  it('prints in each row of a table only numbers of one observation', () => {
    const here = site(name);
    expect(pagesWithFigures(here).flatMap((path) => strayTableRows(here, readPage(here, path)))).toEqual([]);
  });

  it('says of each area on a map what the file of the page says', () => {
    const here = site(name);
    expect(pagesWithFigures(here).flatMap((path) => strayMapTitles(here, readPage(here, path)))).toEqual([]);
  });

  it('writes in its sentences only numbers of the open data', () => {
    const here = site(name);
    expect(pagesWithFigures(here).flatMap((path) => strayNumbers(here, readPage(here, path)))).toEqual([]);
  });

  it('would notice a changed figure in a table, on a map and in a sentence', () => {
    const here = site(name);
    const page = readPage(here, provinceMap(here));
    const change = (selector: string, text: string) => {
      const element = page.document.querySelector(selector);
      if (element) element.textContent = text;
    };
    change('main td.num', '39,9');
    change('svg.peta a title', 'Kabupaten: 39,9%');
    change('main h1', 'Di sini 39,9 persen');
    expect(strayTableRows(here, page)).toHaveLength(1);
    expect(strayMapTitles(here, page)).toHaveLength(1);
    expect(strayNumbers(here, page)).toHaveLength(1);
  });
});
