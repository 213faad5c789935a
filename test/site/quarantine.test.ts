import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/site/listFiles.ts';
import { contentsOf } from './contentsOf.ts';
import { openDataOf } from './openData.ts';
import { readPages } from './pages.ts';
import { SENTINEL_COUNT, SENTINEL_ID, SENTINEL_SENTENCE, SENTINEL_SHARE } from './sentinels.ts';
import { type Site, site } from './sites.ts';

const PLANTED = [
  String(SENTINEL_COUNT),
  new Intl.NumberFormat('id-ID').format(SENTINEL_COUNT),
  String(SENTINEL_SHARE),
  SENTINEL_SENTENCE,
  SENTINEL_ID,
];

/** Words that only a build with simulated figures may write. */
const MARKS = [
  'SIMULASI',
  '"evidence":"simulated"',
  '"evidence": "simulated"',
  '"simulated":true',
  '"simulated": true',
];

/** Which of the words occur in the files of a build and in what is packed in them, compared byte by byte. */
async function wordsIn({ folder }: Site, words: readonly string[], files = /./): Promise<string[]> {
  let missing = words;
  for (const file of await listFiles(folder)) {
    if (missing.length === 0) break;
    for (const content of contentsOf(join(folder, file), files))
      missing = missing.filter((word) => !content.includes(word));
  }
  return words.filter((word) => !missing.includes(word));
}

describe('production build', () => {
  it('holds nothing that was planted in the simulated data', async () => {
    expect(await wordsIn(site('plantedProduction'), PLANTED)).toEqual([]);
  });

  it('holds no mark of simulated figures in any file or drawing', async () => {
    const data = /(?<!\.html)$/;
    expect(await wordsIn(site('plantedProduction'), MARKS, data)).toEqual([]);
    expect(await wordsIn(site('production'), MARKS, data)).toEqual([]);
    for (const { path, document } of await readPages(site('production'))) {
      expect(document.querySelector('.sim, .cap, .laut, svg .sm, main [role="note"]'), path).toBeNull();
      expect(document.querySelector('svg')?.textContent, path).not.toMatch(/simulasi/i);
    }
  });

  it('is the same, byte for byte, whatever the simulated data says', async () => {
    const files = await listFiles(site('production').folder);
    expect(await listFiles(site('plantedProduction').folder)).toEqual(files);
    for (const file of files) {
      const bytes = readFileSync(join(site('production').folder, file));
      expect(bytes.equals(readFileSync(join(site('plantedProduction').folder, file))), file).toBe(true);
    }
  });

  it('may be found by search engines', async () => {
    const hidden = (await readPages(site('production'))).filter(({ html }) => html.includes('noindex'));
    expect(hidden.map(({ path }) => path)).toEqual([]);
  });
});

describe('build with simulated figures', () => {
  it('holds what was planted, so that its absence from production means something', async () => {
    expect(await wordsIn(site('simulation'), PLANTED)).toEqual(PLANTED);
    expect(await wordsIn(site('simulation'), ['SIMULASI'])).toEqual(['SIMULASI']);
  });

  it('keeps every simulated figure below the kabupaten', () => {
    const here = site('simulation');
    const levels = new Map(openDataOf(here, 'areas').map(({ code, level }) => [code, level]));
    const invented = new Set(
      openDataOf(here, 'publications').flatMap(({ id, evidence }) => (evidence === 'simulated' ? [id] : [])),
    );
    const found = openDataOf(here, 'observations').filter(({ publication }) => invented.has(publication));
    expect(found.length).toBeGreaterThan(1000);
    expect(new Set(found.map(({ area }) => levels.get(area)))).toEqual(new Set(['kecamatan', 'desa']));
  });

  it('is hidden from search engines, page by page', async () => {
    for (const { path, document } of await readPages(site('simulation'))) {
      const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content');
      expect(robots, path).toContain('noindex');
    }
  });

  it('says so above the figures, and inside every map and chart that shows one', async () => {
    let drawings = 0;
    for (const { path, document } of await readPages(site('simulation'))) {
      const leaning = [...document.querySelectorAll('main .sim')].filter((e) =>
        /\d/.test(e.textContent ?? ''),
      );
      const banner = document.querySelector('main [role="note"]')?.textContent ?? '';
      if (leaning.length > 0) expect(banner, `${path}: banner`).toMatch(/simulasi/i);
      for (const drawing of document.querySelectorAll('main svg')) {
        const invented = drawing.querySelector('.sim, .sm') || /\(simulasi\)/.test(drawing.textContent ?? '');
        if (!invented) continue;
        drawings++;
        const lettering = [...drawing.querySelectorAll('text')].map((text) => text.textContent?.trim() ?? '');
        const label = `${path}: ${drawing.getAttribute('aria-label')}`;
        expect(
          lettering.some((text) => /simulasi/i.test(text)),
          label,
        ).toBe(true);
      }
    }
    expect(drawings).toBeGreaterThan(500);
  });

  it('says so in every title that tells a simulated figure', async () => {
    for (const { path, document } of await readPages(site('simulation'))) {
      if (!document.querySelector('main h1 .cap')) continue;
      const title = document.querySelector('title')?.textContent ?? '';
      const card = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
      for (const text of [title, card]) if (/\d%/.test(text)) expect(text, path).toMatch(/simulasi/i);
    }
  });

  it('offers simulated rows under a name that says so, with the word in the first column', async () => {
    const { folder } = site('simulation');
    const read = new Map<string, boolean>();
    const isInvented = (file: string) =>
      contentsOf(join(folder, file)).some((content) =>
        file.endsWith('.csv')
          ? /^SIMULASI[,;]/m.test(content.toString())
          : /"SIMULASI"|"simulated"|>SIMULASI</.test(content.toString()),
      );
    for (const { path, document } of await readPages(site('simulation'))) {
      for (const link of document.querySelectorAll('a[download]')) {
        const href = link.getAttribute('href') ?? '';
        const file = decodeURIComponent(new URL(href, `http://site/${path}`).pathname.slice(1));
        const invented = read.get(file) ?? isInvented(file);
        read.set(file, invented);
        if (invented) expect(link.getAttribute('download'), `${path}: ${href}`).toMatch(/^SIMULASI-/);
      }
    }
  });
});
