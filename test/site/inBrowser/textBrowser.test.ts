import { beforeAll, describe, expect, it } from 'vitest';
import { readSite } from '../../../scripts/browsers/readSite.ts';
import { findTextBrowsers, TEXT_BROWSERS, type TextBrowser } from '../../../scripts/browsers/textBrowser.ts';
import { TEXT_CHECKS } from '../../../scripts/browsers/textChecks.ts';
import { formatDecimal } from '../../../src/i18n/format/number.ts';
import { areasWithPage, openDataOf } from '../openData.ts';
import { BUILDS, type Site, site } from '../sites.ts';

const found = new Map<string, TextBrowser>();
beforeAll(async () => {
  for (const browser of await findTextBrowsers()) found.set(browser.name, readingOnce(browser));
});

/** The same browser, which opens each address once: several checks read every page. */
function readingOnce(browser: TextBrowser): TextBrowser {
  const texts = new Map<string, Promise<string>>();
  const read = (address: string) => {
    const text = texts.get(address) ?? browser.read(address);
    texts.set(address, text);
    return text;
  };
  return { ...browser, read };
}

/** Newest values of the headline indicator for the region itself, one for each method, as they are printed. */
function headlineFigures(here: Site): string[] {
  const { area, indicator } = openDataOf(here, 'region');
  const values = openDataOf(here, 'observations').flatMap((o) =>
    o.area === area && o.indicator === indicator && o.state === 'value' && !o.alternate ? o : [],
  );
  const newest = (method: string) =>
    values
      .filter((o) => o.method === method)
      .toSorted((a, b) => a.period.localeCompare(b.period))
      .at(-1);
  return ['survey', 'registry'].flatMap((method) => {
    const value = newest(method)?.value;
    return value === undefined ? [] : [`${formatDecimal(value, 'id')}%`];
  });
}

describe.for(TEXT_BROWSERS)('%s', (program) => {
  const read = (here: Site, path: string) => found.get(program)?.read(here.address + path);

  describe.for(BUILDS)('%s build', (name) => {
    it.for(TEXT_CHECKS)('$label', async ({ needs, run }, { skip }) => {
      const browser = found.get(program);
      if (!browser) return skip(`${program} is not on the PATH`);
      const { folder, address } = site(name);
      const here = await readSite(folder, address);
      if (needs && !needs(here)) return skip('this site has no such page');
      expect(await run(browser, here)).toEqual([]);
    });

    it('tells the two figures of the front page, each with its unit', async ({ skip }) => {
      const shown = await read(site(name), '');
      if (shown === undefined) return skip(`${program} is not on the PATH`);
      const figures = headlineFigures(site(name));
      expect(figures).toHaveLength(2);
      for (const figure of figures) expect(shown.split(/\s+/)).toContain(figure);
    });

    it('puts the name of each kecamatan and its figure or its state on one line', async ({ skip }) => {
      const shown = await read(site(name), 'peta/kecamatan/');
      if (shown === undefined) return skip(`${program} is not on the PATH`);
      const lines = shown.split('\n');
      const state = name === 'production' ? /belum dipublikasikan/ : /\d,\d|belum |baru |disamarkan/;
      const told = areasWithPage(site(name), 'kecamatan').filter((area) =>
        lines.some((line) => line.trim().startsWith(area.name) && state.test(line)),
      );
      expect(told).toHaveLength(31);
      if (name !== 'production') expect(shown).toMatch(/^SIMULASI|\sSIMULASI\s/m);
    });
  });
});
