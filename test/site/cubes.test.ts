import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brotli } from '../../scripts/site/brotli.ts';
import { type Catalog, LEVELS } from '../../src/cube/catalog.ts';
import { answer, changeBetween, gapOf } from '../../src/cube/measure.ts';
import { readCube } from '../../src/cube/readCube.ts';
import { areasWithPage, openDataOf } from './openData.ts';
import { readPage } from './pages.ts';
import { type Site, site } from './sites.ts';

/** Most bytes, after brotli 11, of one indicator for all desa and periods. */
const CUBE_BUDGET = 20_000;

const catalogOf = (here: Site): Catalog =>
  JSON.parse(readPage(here, 'jelajah/').document.querySelector('#bahan')?.getAttribute('data-katalog') ?? '');

/** Every cube that the explorer's page names, with the areas of its level. */
function cubesOf(here: Site) {
  const catalog = catalogOf(here);
  return catalog.indicators.flatMap((indicator) =>
    LEVELS.flatMap((level) => {
      const address = indicator.cubes[level];
      if (address === undefined) return [];
      const text = readFileSync(join(here.folder, 'jelajah', address), 'utf8');
      const cube = readCube(JSON.parse(text));
      return [{ catalog, indicator, level, text, cube, areas: areasWithPage(here, level) }];
    }),
  );
}

describe('the figures of the explorer', () => {
  const here = site('simulation');

  it('equal the open data in every cell: value, interval, coverage, class, gap and change', () => {
    const published = new Map(
      openDataOf(here, 'observations')
        .filter(({ method, alternate }) => method === 'registry' && !alternate)
        .map((each) => [[each.indicator, each.area, each.period].join('/'), each]),
    );
    let values = 0;
    for (const { catalog, indicator, cube, areas } of cubesOf(here)) {
      const { value: scale } = indicator.scales;
      areas.forEach(({ code }, area) => {
        cube.periods.forEach((period, at) => {
          const cell = cube.cell(area, at);
          const found = published.get([indicator.id, code, period].join('/'));
          const where = `${indicator.id} ${code} ${period}`;
          expect(cell.state, where).toBe(found?.state ?? 'not-published');
          if (cell.coverage !== undefined) expect(cell.coverage, where).toBe(found?.coverage);
          if (cell.state !== 'value' || found?.state !== 'value') return;
          values++;
          expect(cell.value, where).toBe(found.value);
          const { low, high } = found.interval ?? {};
          expect(cell.interval, where).toEqual({ low, high });
          expect(cell.counts, where).toEqual({
            numerator: found.numerator,
            denominator: found.denominator,
          });
          const { value: target } = catalog.target;
          const shown = answer(cube, area, { period: at, since: -1 }, scale, target);
          expect(shown.class, where).toBe(found.class);
          if (found.gap !== undefined) expect(gapOf(cell, target), where).toBe(found.gap);
          if (found.change && 'low' in found.change) {
            const { from, ...change } = found.change;
            const before = cube.cell(area, cube.periods.indexOf(from));
            expect(changeBetween(cube, before, cell), where).toEqual(change);
          }
        });
      });
    }
    expect(values).toBeGreaterThan(6000);
  });

  it('say of every observation of an indicator what it is: none is left out', () => {
    const held = new Map(cubesOf(here).map((each) => [`${each.indicator.id}/${each.level}`, each]));
    const levels = new Map(openDataOf(here, 'areas').map(({ code, level }) => [code, level]));
    const missed = openDataOf(here, 'observations').filter(({ indicator, area, period, alternate }) => {
      const cube = held.get(`${indicator}/${levels.get(area)}`);
      if (!cube || alternate) return false;
      const place = cube.areas.findIndex(({ code }) => code === area);
      return cube.cube.cell(place, cube.cube.periods.indexOf(period)).source === undefined;
    });
    expect(missed).toEqual([]);
  });

  it('weigh at most 20,000 bytes for one indicator, all desa and periods', async () => {
    const desa = cubesOf(here).filter(({ level }) => level === 'desa');
    expect(desa.length).toBeGreaterThan(1);
    for (const { text, indicator } of desa) {
      const { length } = await brotli(text);
      console.log(`  ${indicator.id}, desa: ${length} bytes`);
      expect(length, indicator.id).toBeLessThanOrEqual(CUBE_BUDGET);
    }
  });
});

describe('the production build', () => {
  it('has no cube of what nobody has published', () => {
    expect(cubesOf(site('production'))).toEqual([]);
  });
});
