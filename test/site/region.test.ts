import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/site/listFiles.ts';
import { areasWithPage, openDataOf } from './openData.ts';
import { readPages } from './pages.ts';
import { samplePages } from './samplePages.ts';
import { site } from './sites.ts';

/** True for a figure that no other place has by chance: of five digits, or of two and a decimal. */
const isTelling = (value: number) => value >= 10_000 || (value >= 10 && !Number.isInteger(value));

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Every number in a file of open data, without its sign: pages write a fall in words. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [rounded(Math.abs(value))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Figures of the real region that the made-up one does not have itself, as pages and files would write them. */
function figuresOfRealRegion(): string[] {
  const real = site('production');
  const { area } = openDataOf(real, 'region');
  const own = new Set(
    numbersIn(
      (['observations', 'targets', 'funnels'] as const).map((file) => openDataOf(site('region'), file)),
    ),
  );
  const known = openDataOf(real, 'observations')
    .filter((observation) => observation.area.startsWith(area))
    .flatMap((o) => (o.state === 'value' ? [o.printed, o.value, o.numerator, o.denominator] : []))
    .flatMap((value) => (value === undefined ? [] : [rounded(value)]));
  const telling = [...new Set(known)].filter((value) => isTelling(value) && !own.has(value));
  const written = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
  return telling.flatMap((value) => [String(value), written.format(value)]);
}

/** Text of a page or data file without coordinates and the map's key, whose classes are no figures. */
function words(text: string): string {
  return text
    .replaceAll(/<style[\s\S]*?<\/style>/g, ' ')
    .replaceAll(/<ol class="legenda"[\s\S]*?<\/ol>/g, ' ')
    .replaceAll(/\s(d|points|x|y|x1|x2|y1|y2|cx|cy|width|height|viewBox|dx|dy|r)="[^"]*"/g, ' ');
}

describe('the site of a made-up region', () => {
  it('never names the real one', async () => {
    const { area, title } = openDataOf(site('production'), 'region');
    const real = openDataOf(site('production'), 'areas').find(({ code }) => code === area)?.name ?? '';
    expect(title).toContain(real);
    const { folder } = site('region');
    for (const file of await listFiles(folder)) {
      const text = readFileSync(join(folder, file), 'latin1');
      expect(text.toLowerCase().includes(real.toLowerCase()), `${file}: ${real}`).toBe(false);
      expect(
        new RegExp(`(?<![\\d.])${area.replaceAll('.', '\\.')}(?!\\d)`).test(words(text)),
        `${file}: ${area}`,
      ).toBe(false);
    }
  });

  it('shows none of its figures', async () => {
    const figures = figuresOfRealRegion();
    expect(figures.length).toBeGreaterThan(20);
    const { folder } = site('region');
    const telling = new RegExp(
      `(?<![\\d.,])(${figures.map((figure) => figure.replaceAll('.', '\\.')).join('|')})(?![\\d]|[.,]\\d)`,
    );
    for (const file of await listFiles(folder)) {
      if (!/\.(html|csv|json)$/.test(file)) continue;
      expect(telling.exec(words(readFileSync(join(folder, file), 'utf8')))?.[0], file).toBeUndefined();
    }
  });

  it('has all its own pages, under its own name', async () => {
    const here = site('region');
    const { title } = openDataOf(here, 'region');
    const paths = new Set((await readPages(here)).map(({ path }) => path));
    for (const path of samplePages(here).filter((sample) => !sample.startsWith('peta/')))
      expect(paths).toContain(path);
    for (const { path } of [...areasWithPage(here, 'kecamatan'), ...areasWithPage(here, 'desa')]) {
      expect(paths).toContain(`${path}/`);
    }
    for (const { path, document } of await readPages(here)) {
      expect(document.querySelector('header')?.textContent, path).toContain(title);
    }
  });
});
