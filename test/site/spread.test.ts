import { describe, expect, it } from 'vitest';
import type { FunnelPosition } from '../../src/model/funnel.ts';
import { areaOfLinks } from './areaOfLinks.ts';
import { openDataOf } from './openData.ts';
import { readPage } from './pages.ts';
import { site } from './sites.ts';

/** How a group of the table begins. */
const GROUPS: Readonly<Record<FunnelPosition, string>> = {
  'far-above': 'Di atas batas 99,8%',
  above: 'Di atas batas 95%',
  within: 'Di dalam batas',
  below: 'Di bawah batas 95%',
  'far-below': 'Di bawah batas 99,8%',
};

describe('the page of the funnels, with simulated figures', () => {
  const page = () => readPage(site('simulation'), 'sebaran/');
  const placed = () =>
    openDataOf(site('simulation'), 'observations').flatMap((o) =>
      o.state === 'value' && o.funnel ? [{ area: o.area, position: o.funnel.position }] : [],
    );

  it('names every area drawn in a link, under the words for its side of the limits', () => {
    const here = site('simulation');
    const { document } = page();
    const areaOf = areaOfLinks(here, 'sebaran/');
    const listed = [...document.querySelectorAll('main tbody')].flatMap((group) => {
      const heading = group.querySelector('th[scope="rowgroup"]')?.textContent?.trim() ?? '';
      return [...group.querySelectorAll('th[scope="row"] a')].map((link) => `${areaOf(link)} ${heading}`);
    });
    const expected = placed();
    expect(expected.length).toBeGreaterThan(200);
    expect(listed).toHaveLength(expected.length);
    const stray = expected.filter(
      ({ area, position }) => !listed.some((line) => line.startsWith(`${area} ${GROUPS[position]}`)),
    );
    expect(stray).toEqual([]);
  });

  it('draws each of them once in each rendering, and one rendering for each width', () => {
    const charts = [...page().document.querySelectorAll('svg.grafik')];
    expect(charts.map((chart) => chart.getAttribute('class'))).toEqual([
      'grafik sempit',
      'grafik luas',
      'grafik sempit',
      'grafik luas',
    ]);
    const funnels = openDataOf(site('simulation'), 'funnels');
    expect(charts.map((chart) => chart.querySelectorAll('circle').length)).toEqual(
      funnels.flatMap(({ drawn }) => [drawn, drawn]),
    );
  });

  it('counts the areas that are not drawn, so that all are accounted for', () => {
    const areas = openDataOf(site('simulation'), 'areas');
    for (const funnel of openDataOf(site('simulation'), 'funnels')) {
      const { level, drawn, lowCoverage, suppressed, withoutFigure } = funnel;
      const total = areas.filter((area) => area.level === level && area.path).length;
      expect(drawn + lowCoverage + suppressed + withoutFigure, level).toBe(total);
      const words = page().document.querySelector(`#${level} > p`)?.textContent ?? '';
      for (const count of [drawn, lowCoverage, suppressed, withoutFigure]) {
        if (count > 0) expect(words, level).toContain(String(count));
      }
    }
  });

  it('says in each picture, heading and table that the figures are invented', () => {
    const { document } = page();
    for (const chart of document.querySelectorAll('svg.grafik')) {
      expect(chart.querySelector('.sm')?.textContent).toBe('SIMULASI');
    }
    for (const part of document.querySelectorAll('section h2 + p, section h3, caption')) {
      if (part.closest('#kecamatan, #desa')) {
        expect(part.matches('.sim') || part.querySelector('.cap') !== null, part.textContent ?? '').toBe(
          true,
        );
      }
    }
    expect([...document.querySelectorAll('td.num')].filter((cell) => !cell.matches('.sim'))).toEqual([]);
  });
});

describe('the page of the funnels, in production', () => {
  it('says that nothing was published and who holds it, and draws nothing', () => {
    const { document } = readPage(site('production'), 'sebaran/');
    expect(openDataOf(site('production'), 'funnels')).toEqual([]);
    expect(document.querySelectorAll('main svg, main table')).toHaveLength(0);
    const words = document.querySelector('main')?.textContent ?? '';
    expect(words).toContain('belum kami temukan');
    expect(words).toContain('Yang memegang angkanya');
    expect(words).toContain('bukan penilaian kerja siapa pun');
  });
});
