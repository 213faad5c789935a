import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { formatDecimal } from '../../../src/i18n/format/number.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { areasWithPage, openDataOf } from '../openData.ts';
import { type Site, site } from '../sites.ts';
import { areaLink, explore as exploreIn, SHOWN, settle } from './explorerVisit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens the explorer of a build and does something there. */
const explore = <T>(
  here: Site,
  query: string,
  act: (page: Page) => Promise<T>,
  options: BrowserContextOptions & { readonly expected?: RegExp } = {},
) => exploreIn(browser, here, query, act, options);

/** All that a reader sees change: address, map, key, card, table. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    query: location.search,
    map: [...document.querySelectorAll('.tingkat:not(.mati) a')].map(
      (link) =>
        `${link.querySelector('title')?.textContent} ${link.querySelector('path')?.getAttribute('class')}`,
    ),
    keys: [...document.querySelectorAll('.legenda-semua > div:not(.mati) p')].map((key) => key.textContent),
    card: document.querySelector('#kartu')?.textContent,
    rows: [...document.querySelectorAll<HTMLElement>('#tabel tbody tr')].map((row) => row.innerText),
    view: document.querySelector('svg.peta')?.getAttribute('viewBox'),
  }));

/** What the open data says of the desa of a build at a period. */
function published(here: Site, indicator: string, period: string): ReadonlyMap<string, Observation> {
  const codes = new Set(areasWithPage(here, 'desa').map(({ code }) => code));
  return new Map(
    openDataOf(here, 'observations')
      .filter((each) => codes.has(each.area) && each.indicator === indicator && each.period === period)
      .map((each) => [each.area, each]),
  );
}

describe('the explorer', () => {
  const here = site('simulation');
  const { indicator } = openDataOf(here, 'region');

  it('shows the figures of the period that is chosen, on map and table alike', async () => {
    const figures = published(here, indicator, '2021-02');
    await explore(here, '', async (page) => {
      await page.locator('[name=periode]').selectOption('2021-02');
      await settle(page);
      const titles = await page.locator('.tingkat:not(.mati) title').allTextContents();
      const codes = areasWithPage(here, 'desa').map(({ code }) => code);
      titles.forEach((title, index) => {
        const found = figures.get(codes[index] ?? '');
        if (found?.state === 'value') expect(title).toContain(`: ${formatDecimal(found.value, 'id')}%`);
        else expect(title).not.toMatch(/%/);
      });
      const values = [...figures.values()].flatMap((each) => (each.state === 'value' ? each.value : []));
      const written = await page.locator('#tabel tbody td.num:nth-child(2)').allTextContents();
      expect(written).toEqual(
        values.toSorted((a, b) => b - a).map((value) => `${formatDecimal(value, 'id')}%`),
      );
      expect(new URL(page.url()).search).toBe('?periode=2021-02');
    });
  });

  it.for([
    '?tingkat=kecamatan&periode=2023-08&pilih=35.09.30',
    '?ukuran=perubahan&sejak=2022-08&pilih=35.09.30.2005',
    '?indikator=prevalensi_sangat_pendek&ukuran=rentang&urut=nama&balik=ya&saring=tanpa',
    '?ukuran=cakupan&periode=2020-02&nama=ajung&urut=cakupan',
    '?ukuran=jarak&periode=2019-08&saring=atas',
  ])('restores %s exactly: address, map, key, card and table', async (query) => {
    await explore(here, query, async (page) => {
      await settle(page);
      const first = await seen(page);
      expect(first.query).toBe(query);
      await page.reload();
      await page.locator(SHOWN).waitFor();
      await settle(page);
      expect(await seen(page)).toEqual(first);
    });
  });

  it('goes back and forward through what was chosen', async () => {
    await explore(here, '', async (page) => {
      await settle(page);
      const states = [await seen(page)];
      const choose = async (act: () => Promise<unknown>) => {
        await act();
        await settle(page);
        states.push(await seen(page));
      };
      await choose(() => page.locator('#pilihan-peta').getByText('Kecamatan', { exact: true }).click());
      await choose(() => page.locator('[name=ukuran]').selectOption('perubahan'));
      await choose(() => page.locator('[name=periode]').selectOption('2022-08'));
      await choose(async () => {
        await areaLink(page, '35.09.30').click();
        await page.mouse.move(0, 0);
      });
      for (const state of states.slice(0, -1).toReversed()) {
        await page.goBack();
        await settle(page);
        expect(await seen(page)).toEqual(state);
      }
      for (const state of states.slice(1)) {
        await page.goForward();
        await settle(page);
        expect(await seen(page)).toEqual(state);
      }
    });
  });

  it('takes an address with nonsense for the first view', async () => {
    const first = await explore(here, '', (page) => settle(page).then(() => seen(page)));
    const query =
      '?tingkat=x&indikator=<b>&ukuran=9&periode=1999-01&pilih=%22&banding=a,b&letak=z&saring=&lain=1';
    const found = await explore(here, query, (page) => settle(page).then(() => seen(page)));
    expect({ ...found, query: '' }).toEqual(first);
  });

  it('shows the same card under mouse, focus and finger', async () => {
    const [code = ''] = [...published(here, indicator, '2026-08').values()].flatMap((each) =>
      each.state === 'value' && each.change ? each.area : [],
    );
    const card = (page: Page) => page.locator('#kartu').innerText();
    const hovered = await explore(here, '', async (page) => {
      await areaLink(page, code).hover();
      return card(page);
    });
    const focused = await explore(here, '', async (page) => {
      await areaLink(page, code).focus();
      return card(page);
    });
    const touched = await explore(
      here,
      '',
      async (page) => {
        await areaLink(page, code).tap();
        return card(page);
      },
      { hasTouch: true, isMobile: true },
    );
    expect(focused).toBe(hovered);
    expect(touched).toBe(hovered);
    for (const part of [
      '%',
      'balita diukur',
      'rentang 95%',
      'cakupan',
      'poin sejak',
      'target survei 2024',
      'Sumber',
    ]) {
      expect(hovered).toContain(part);
    }
  });

  it('opens the page of an area by Enter and keeps the map under a finger', async () => {
    const [desa] = areasWithPage(here, 'desa');
    await explore(here, '', async (page) => {
      await areaLink(page, desa?.code ?? '').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${here.address}${desa?.path}/`);
    });
    await explore(here, '', async (page) => {
      await areaLink(page, desa?.code ?? '').click();
      await settle(page);
      expect(new URL(page.url()).search).toBe(`?pilih=${desa?.code}`);
    });
  });

  it('plays through the periods by itself and stops at the last', async () => {
    await explore(here, '?tingkat=kecamatan&periode=2025-08', async (page) => {
      const button = page.locator('[name=putar]');
      await button.click();
      expect(await button.textContent()).toBe('Berhenti');
      await page.waitForFunction(
        () => document.querySelector('[name=putar]')?.textContent === 'Putar',
        null,
        {
          timeout: 10_000,
        },
      );
      expect(await page.locator('[name=periode]').inputValue()).toBe('2026-08');
      await button.click();
      await page.waitForFunction(
        () => document.querySelector<HTMLSelectElement>('[name=periode]')?.value === '2019-08',
      );
      await button.click();
      expect(new URL(page.url()).search).toContain('periode=2019-08');
    });
  });

  it('sorts by a press on a heading, again the other way, and says so', async () => {
    await explore(here, '?tingkat=kecamatan', async (page) => {
      const heading = page.getByRole('columnheader', { name: 'Wilayah' });
      await heading.getByRole('button').click();
      await settle(page);
      const names = await page.locator('#tabel tbody th').allTextContents();
      expect(names).toEqual(names.toSorted(new Intl.Collator('id').compare));
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      await heading.getByRole('button').click();
      await settle(page);
      expect(await page.locator('#tabel tbody th').allTextContents()).toEqual(names.toReversed());
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
    });
  });

  it('says what happened where the figures cannot be fetched, and goes on when they can', async () => {
    const goOn = async (page: Page) => {
      await page.route('**/jelajah/*.json', (route) => route.abort());
      await page.locator('#pilihan-peta').getByText('Kecamatan', { exact: true }).click();
      await page.locator('#kartu').getByText('Angka belum bisa diambil').waitFor();
      await page.unroute('**/jelajah/*.json');
      await page.locator('#pilihan-peta').getByText('Desa', { exact: true }).click();
      await page.locator('#pilihan-peta').getByText('Kecamatan', { exact: true }).click();
      await page.waitForFunction(() => document.querySelectorAll('#tabel tbody tr').length === 31);
    };
    await explore(here, '', goOn, { expected: /ERR_FAILED/ });
  });

  it('is complete without JavaScript: 248 links, table, key, and no dead control', async () => {
    await explore(
      here,
      '',
      async (page) => {
        expect(await page.locator('.tingkat:not(.mati) a').count()).toBe(248);
        expect(await page.locator('#tabel tbody tr').count()).toBe(248);
        expect(await page.locator('.kendali, .saring, .kartu').filter({ visible: true }).count()).toBe(0);
        expect(await page.locator('.tanpa-js').isVisible()).toBe(true);
        await page.locator('#tabel tbody a').first().click();
        await page.waitForURL(/kecamatan\/.+\/.+\//);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the explorer where nothing is published', () => {
  const here = site('production');

  it('says so, offers no period, and still finds every area', async () => {
    await explore(here, '', async (page) => {
      expect(await page.getByText('belum kami temukan').first().isVisible()).toBe(true);
      expect(await page.locator('select[name=periode], [name=putar]').count()).toBe(0);
      await page.locator('#pilihan-peta').getByText('Kecamatan', { exact: true }).click();
      await page.waitForFunction(() => document.querySelectorAll('#tabel tbody tr').length === 31);
      await areaLink(page, '35.09.19').click();
      expect(await page.locator('#kartu').innerText()).toContain('belum dipublikasikan');
    });
  });
});
