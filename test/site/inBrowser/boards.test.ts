import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { areasWithPage, openDataOf } from '../openData.ts';
import { readPage } from '../pages.ts';
import { BUILDS, type Site, site } from '../sites.ts';

const BOARDS = ['refleksi', 'ketersediaan', 'aksi'];

const rowsOf = ({ folder }: Site, board: string) =>
  Papa.parse<Record<string, string>>(readFileSync(join(folder, `${board}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const textOf = (here: Site, path: string) =>
  readPage(here, path).document.querySelector('main')?.textContent ?? '';

describe.for(BUILDS)('%s build', (name) => {
  it('lists every kecamatan on the board of visits and in the matrix', () => {
    const here = site(name);
    const kecamatan = areasWithPage(here, 'kecamatan').map((area) => area.name);
    for (const path of ['refleksi/', 'ketersediaan/']) {
      const heads = [...readPage(here, path).document.querySelectorAll('tbody th[scope="row"]')];
      expect(
        heads.map((head) => head.textContent?.trim()),
        path,
      ).toEqual(kecamatan);
    }
  });

  it('tells in words and letters what colours and patterns tell', () => {
    const cells = [...readPage(site(name), 'ketersediaan/').document.querySelectorAll('.sedia td')];
    expect(cells.length).toBeGreaterThan(300);
    expect(cells.filter((cell) => !/\S/.test(cell.textContent ?? ''))).toEqual([]);
  });

  it('says the same of the matrix in page, CSV and JSON', () => {
    const here = site(name);
    const { datasets, areas } = openDataOf(here, 'readiness');
    const rows = rowsOf(here, 'ketersediaan');
    for (const [at, { id, periods }] of datasets.entries()) {
      for (const [index, { period }] of periods.entries()) {
        const cell = areas[0]?.cells[at]?.[index];
        const row = rows.find(
          (r) => r['area_code'] === areas[0]?.area && r['dataset'] === id && r['period'] === period,
        );
        expect(row?.['state'], `${id} ${period}`).toBe(cell?.state);
      }
    }
    for (const board of BOARDS) {
      const json: unknown = JSON.parse(readFileSync(join(here.folder, `${board}.json`), 'utf8'));
      expect(json).toHaveLength(rowsOf(here, board).length);
    }
  });

  it('has for each dataset a letter with the anchors that area pages lead to', () => {
    const here = site(name);
    const [kecamatan] = areasWithPage(here, 'kecamatan');
    const page = readPage(here, `${kecamatan?.path}/`);
    const links = [...page.document.querySelectorAll('a[href*="minta/"][href*="#"]')];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const { pathname, hash } = new URL(link.getAttribute('href') ?? '', `http://site/${page.path}`);
      const letter = readPage(here, pathname.slice(1));
      expect(letter.document.getElementById(hash.slice(1))?.textContent, hash).toContain(kecamatan?.name);
      expect(letter.document.querySelector('.isi-lapor')?.textContent).toContain(
        'Undang-Undang Nomor 14 Tahun 2008',
      );
    }
  });

  it('invents nothing at the level of the kabupaten, and asks in both builds for the same', () => {
    const here = site(name);
    expect(openDataOf(here, 'actions')).toEqual(openDataOf(site('production'), 'actions'));
    expect(textOf(here, 'aksi/')).toContain('belum kami temukan dalam publikasi mana pun');
    for (const { id } of openDataOf(here, 'readiness').datasets) {
      expect(textOf(here, `minta/${id}/`)).toBe(textOf(site('production'), `minta/${id}/`));
    }
  });
});

describe('production build', () => {
  it('knows of the visits the one plan that was published, and no date of any visit', () => {
    const rows = rowsOf(site('production'), 'refleksi');
    expect(rows.map((row) => [row['evidence'], row['area_code'], row['step'], row['date']])).toEqual([
      ['reported', '35.09', 'planned', '2025-11'],
    ]);
    expect(textOf(site('production'), 'refleksi/')).toContain('Tanggal kunjungan belum dipublikasikan');
  });

  it('scores silence 0, and calls nobody late to report', () => {
    const { areas } = openDataOf(site('production'), 'readiness');
    expect(new Set(areas.map(({ score }) => score))).toEqual(new Set([0]));
    expect(textOf(site('production'), 'ketersediaan/')).not.toMatch(/belum melapor|tidak melapor/);
  });
});

describe('build with simulated figures', () => {
  it('shows every state of the board of visits, marked', () => {
    const { document } = readPage(site('simulation'), 'refleksi/');
    for (const state of ['published', 'late', 'not-yet-due', 'not-published']) {
      expect(document.querySelector(`.papan .${state}`), state).not.toBeNull();
    }
    expect(document.querySelector('main [role="note"]')?.textContent).toMatch(/simulasi/i);
    expect(document.querySelector('h1 .cap')).not.toBeNull();
    const rows = rowsOf(site('simulation'), 'refleksi');
    expect(rows.filter((row) => row['evidence'] === 'SIMULASI').length).toBeGreaterThan(100);
  });
});

describe('another region without any of these sheets', () => {
  it('has the pages, which say that there is nothing, and no letters', () => {
    const here = site('region');
    expect(textOf(here, 'refleksi/')).toContain('Belum ada rencana atau kunjungan');
    expect(textOf(here, 'ketersediaan/')).toContain('Belum ada daftar data');
    expect(textOf(here, 'aksi/')).toContain('Belum ada daftar aksi');
    expect(existsSync(join(here.folder, 'minta/index.html'))).toBe(true);
  });
});

describe('a letter', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('prints on one sheet and is copied whole', async () => {
    const { address } = site('production');
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(`${address}minta/bulan-timbang/`);
    await page.click('[data-salin]');
    await page.getByText('Tersalin').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('.isi-lapor').textContent());
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    await context.close();
  });
});
