import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFiles } from '../../scripts/site/listFiles.ts';
import { areasWithPage, openDataOf } from './openData.ts';
import { readPage } from './pages.ts';
import { provinceMap, samplePages } from './samplePages.ts';
import { BUILDS, type Site, site } from './sites.ts';

const row = z.object({
  evidence: z.string().nullable(),
  area_code: z.string(),
  indicator: z.string().nullable(),
  period: z.string().nullable(),
  method: z.string().nullable(),
  status: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  coverage: z.number().nullable(),
  interval_low: z.number().nullable(),
  interval_high: z.number().nullable(),
});
const entry = z.tuple([
  z.object({
    title: z.string(),
    issued: z.object({ 'date-parts': z.array(z.array(z.number())) }),
    URL: z.string().optional(),
    version: z.string().optional(),
  }),
]);

const textOf = ({ folder }: Site, file: string) => readFileSync(join(folder, file), 'utf8');

/** Pages of areas in as many states as there are, with the rows of their files. */
function areaPages(here: Site) {
  const { indicator } = openDataOf(here, 'region');
  const areas = [...areasWithPage(here, 'kecamatan').slice(0, 2), ...areasWithPage(here, 'desa')];
  const states = new Map<string, string>();
  const pages = areas.map(({ path, code }) => {
    const rows = z.array(row).parse(JSON.parse(textOf(here, `${path}.json`)));
    const own = rows.filter((each) => each.area_code === code && each.indicator === indicator);
    const newest = own.toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? '')).at(-1);
    return { path, newest };
  });
  for (const { path, newest } of pages) {
    const state = newest?.status ?? 'none';
    if (!states.has(state)) states.set(state, path);
  }
  return pages.filter(({ path }, index) => index < 3 || [...states.values()].includes(path));
}

/** The sentences that a page prints ready to quote. */
const printed = (here: Site, path: string) =>
  [...readPage(here, `${path}/`).document.querySelectorAll('blockquote.kutip')].map(
    (quote) => quote.textContent ?? '',
  );

const decimal = (tag: string) => (value: number) =>
  new Intl.NumberFormat(tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    roundingMode: 'halfExpand',
  }).format(Number(value.toPrecision(12)));

describe.for(BUILDS)('%s build', (name) => {
  const pagesWithQuotes = (here: Site) => [
    ...areaPages(here).map(({ path }) => path),
    ...['peta/kecamatan', 'peta/desa', 'tren', provinceMap(here).replace(/\/$/, '')],
  ];

  it('prints the sentences that the file beside the page begins with', () => {
    const here = site(name);
    for (const path of pagesWithQuotes(here)) {
      const quotes = printed(here, path);
      const [, after = ''] = textOf(here, `${path}.txt`).split('SIAP KUTIP / READY TO QUOTE\n\n');
      const paragraphs = after.split('\n\n').filter((paragraph) => !paragraph.startsWith('Catatan: '));
      expect(quotes.length, path).toBe(path === 'tren' ? 4 : 2);
      expect(paragraphs.slice(0, quotes.length), path).toEqual(quotes);
    }
  });

  it('prints in both languages the figures of the JSON beside the page', () => {
    const here = site(name);
    const valued = areaPages(here).filter(({ newest }) => newest?.status === 'value');
    if (name === 'simulation') expect(valued.length).toBeGreaterThan(0);
    for (const { path, newest } of valued) {
      const sentences = printed(here, path);
      for (const [index, tag] of ['id-ID', 'en-GB'].entries()) {
        const one = decimal(tag);
        const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
        const claim = sentences[index]?.split(/Sumber:|Source:/)[0] ?? '';
        const {
          value,
          numerator,
          denominator,
          coverage,
          interval_low: low,
          interval_high: high,
        } = newest ?? {};
        expect(claim, path).toContain(` ${one(value ?? NaN)}% (`);
        expect(claim, path).toContain(
          `(${whole.format(numerator ?? NaN)} ${index === 0 ? 'dari' : 'of'} ${whole.format(denominator ?? NaN)} `,
        );
        expect(claim, path).toContain(
          `95% ${index === 0 ? '' : 'interval '}${one(low ?? NaN)}–${one(high ?? NaN)}%`,
        );
        expect(claim, path).toContain(` ${one(coverage ?? NaN).replace(/[.,]0$/, '')}% `);
      }
    }
  });

  it('never mixes survey and weighing: of the trend each has its own sentence with its own figure', () => {
    const here = site(name);
    const { area, indicator } = openDataOf(here, 'region');
    const rows = z.array(row).parse(JSON.parse(textOf(here, 'tren.json')));
    const sentences = printed(here, 'tren');
    for (const [index, method] of (['survey', 'registry'] as const).entries()) {
      const own = rows.filter(
        (r) => r.area_code === area && r.indicator === indicator && r.method === method,
      );
      const newest = own.toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? '')).at(-1);
      expect(newest?.status).toBe('value');
      const [id = '', en = ''] = sentences.slice(2 * index);
      expect(id).toContain(` ${decimal('id-ID')(newest?.value ?? NaN)}% (`);
      expect(en).toContain(` ${decimal('en-GB')(newest?.value ?? NaN)}% (`);
      expect(/Menurut survei /.test(id) && / the survey /.test(en)).toBe(method === 'survey');
      expect(/Menurut penimbangan /.test(id) && / the weighing /.test(en)).toBe(method === 'registry');
    }
  });

  it('says in words every state without a figure', () => {
    const here = site(name);
    const silent = areaPages(here).filter(({ newest }) => newest?.status !== 'value');
    expect(silent.length).toBeGreaterThan(0);
    for (const { path } of silent) {
      for (const sentence of printed(here, path))
        expect(sentence.split(/Sumber|Source/)[0], path).not.toMatch(/\d%/);
    }
  });

  it('gives the same entry as BibTeX, RIS and CSL-JSON, marked where its figures are invented', () => {
    const here = site(name);
    for (const path of pagesWithQuotes(here)) {
      const [bib, ris, csl] = ['.bib', '.ris', '-csl.json'].map(
        (ending) => entry.parse(new Cite(textOf(here, path + ending)).data)[0],
      );
      expect(bib, path).toEqual(csl);
      expect(ris, path).toEqual(csl);
      expect(textOf(here, `${path}.txt`), path).toContain(csl?.title);
      const invented = /simulasi/i.test(printed(here, path).join(''));
      expect(csl?.title.startsWith('SIMULASI: '), path).toBe(invented);
      if (invented) expect(csl?.URL, path).toBeUndefined();
    }
  });

  it('has a key of its own for every entry', async () => {
    const { folder } = site(name);
    const files = (await listFiles(folder)).filter((file) => file.endsWith('.bib'));
    const keys = files.map(
      (file) => /^@dataset\{([a-z0-9_-]+),$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1],
    );
    expect(files.length).toBeGreaterThan(280);
    expect(keys).not.toContain(undefined);
    expect(new Set(keys).size).toBe(files.length);
  });

  it('fills in a report with place, figure, publication and release, and says where it goes', () => {
    const here = site(name);
    for (const path of pagesWithQuotes(here)) {
      const block = readPage(here, `${path}/`).document.querySelector('details.lapor');
      const report = block?.querySelector('.isi-lapor')?.textContent ?? '';
      const [sentence = ''] = printed(here, path);
      expect(report, path).toContain(`Angka: ${sentence.split(/ (?:Sumber: |Dikutip dari )/)[0]}`);
      expect(report, path).toMatch(/\nRilis: (belum dirilis, )?\S/);
      expect(report, path).toContain(`Halaman: ${path}/`);
      expect(block?.textContent, path).toContain('Alamat kontak belum ditetapkan.');
      expect(block?.querySelector('a')?.getAttribute('href'), path).toMatch(/koreksi\/$/);
    }
  });
});

describe('the site of a made-up region', () => {
  it('quotes, cites and takes reports with its own names and address', () => {
    const here = site('region');
    const { title } = openDataOf(here, 'region');
    const areas = samplePages(here).filter((path) => path.startsWith('kecamatan/'));
    expect(areas.length).toBeGreaterThan(0);
    for (const path of areas.map((each) => each.slice(0, -1))) {
      const text = textOf(here, `${path}.txt`);
      expect(text).toContain(`Halaman / page: https://contoh.example/pantau/${path}/`);
      expect(text).toContain(`Dikutip dari ${title}, `);
      expect(printed(here, path).every((sentence) => text.includes(`\n\n${sentence}\n\n`))).toBe(true);
    }
  });
});
