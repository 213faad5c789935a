import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFiles } from '../../scripts/site/listFiles.ts';
import { pagePath } from '../../scripts/site/pagePath.ts';
import { looksLikeFormula, looksLikeValue, unguardText } from '../../src/files/guardText.ts';
import { expanded, valuesOf } from '../files/describe/linkedData.ts';
import { PROFILES, profileFaults } from '../files/describe/profile.ts';
import { readDescribed } from '../files/describe/readDescribed.ts';
import { SITES, type Site, type SiteName, site } from './sites.ts';

const described = z.looseObject({
  name: z.string(),
  sources: z.array(z.object({ title: z.string(), path: z.string().optional() })),
  resources: z.array(
    z.looseObject({ path: z.string(), bytes: z.number(), hash: z.string(), mediatype: z.string() }),
  ),
});

const contentOf = (name: SiteName, path: string) => readFileSync(join(site(name).folder, 'data', path));
const packageOf = (name: SiteName) =>
  described.parse(JSON.parse(contentOf(name, 'datapackage.json').toString()));
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Files of the folder that describe others, or hold them all. */
const ABOUT =
  /\.zip$|^(index\.html|audit\.json|datapackage\.json|semua\.csv-metadata\.json|halaman\.csvm\.json|katalog\.jsonld|SHA256SUMS)$/;

/** A page and what it says to search engines. */
interface Speaking {
  readonly path: string;
  readonly said: readonly string[];
}

/** Every page of a build with what it says to search engines. */
async function pagesOf({ folder }: Site): Promise<Speaking[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return files.map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const blocks = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
    return { path: pagePath(file), said: [...blocks].map(([, text = '']) => text) };
  });
}

describe.for(['production', 'simulation', 'region'] as const)(
  'what the %s build says to machines',
  (name) => {
    it.skipIf(!PROFILES)(
      'keeps to the profile of data packages (needs DATAPACKAGE_PROFILES=folder)',
      async () => {
        expect(await profileFaults(PROFILES ?? '', packageOf(name))).toEqual([]);
      },
    );

    it('lists every file of the folder with its size and hash', async () => {
      const files = await listFiles(join(site(name).folder, 'data'));
      const listed = packageOf(name).resources.map(({ path }) => path);
      expect(listed.toSorted()).toEqual(files.filter((file) => !ABOUT.test(file)).toSorted());
      for (const { path, bytes, hash } of packageOf(name).resources) {
        const content = contentOf(name, path);
        expect([path, content.length, `sha256:${sha256(content)}`]).toEqual([path, bytes, hash]);
      }
    });

    it('lets both CSVs be read to exactly the rows of the JSON, each cell as it says', () => {
      const rows = z.array(z.unknown()).parse(JSON.parse(contentOf(name, 'semua.json').toString()));
      const lines = rows.map((row) => JSON.stringify(row));
      for (const [path, danger] of [
        ['semua.csv', looksLikeFormula],
        ['semua-excel.csv', looksLikeValue],
      ] as const) {
        const resource = packageOf(name).resources.find((each) => each.path === path);
        const read = readDescribed(contentOf(name, path).toString(), resource);
        expect(
          read.flatMap(({ faults }) => faults),
          path,
        ).toEqual([]);
        const plain = read.map(({ cells }) =>
          Object.fromEntries(
            Object.entries(cells).flatMap(([column, cell]) =>
              cell === null ? [] : [[column, typeof cell === 'string' ? unguardText(cell, danger) : cell]],
            ),
          ),
        );
        expect(
          plain.filter((row, at) => JSON.stringify(row) !== lines[at]),
          path,
        ).toEqual([]);
        expect(plain, path).toHaveLength(lines.length);
      }
    });

    it('marks invented figures in its name, and describes none elsewhere', () => {
      const about = ['datapackage.json', 'semua.csv-metadata.json', 'katalog.jsonld', 'halaman.csvm.json'];
      const simulated = SITES[name].SIMULASI === '1';
      for (const path of about) expect(contentOf(name, path).includes('SIMULASI'), path).toBe(simulated);
      expect(packageOf(name).name.endsWith('-simulasi')).toBe(simulated);
    });

    it('finds in the catalogue what lies on the disk, and the columns of the CSV of every page', async () => {
      const base = 'https://elsewhere.example/data/katalog.jsonld';
      const nodes = await expanded(JSON.parse(contentOf(name, 'katalog.jsonld').toString()), base);
      const urls = valuesOf(nodes, 'http://www.w3.org/ns/dcat#downloadURL');
      const home = name === 'region' ? SITES.region.SITE_URL : 'https://elsewhere.example/';
      expect(urls).toContain(`${home}data/semua.zip`);
      const hashes = urls.map((url) => sha256(contentOf(name, url.replace(`${home}data/`, ''))));
      expect(valuesOf(nodes, 'http://spdx.org/rdf/terms#checksumValue')).toEqual(hashes);
      const { tables } = z
        .object({ tables: z.array(z.object({ url: z.string() })) })
        .parse(JSON.parse(contentOf(name, 'halaman.csvm.json').toString()));
      // Tables of changes and of boards have columns of their own.
      const files = (await listFiles(site(name).folder)).filter((file) =>
        /^(?!data\/|rilis\/|(perubahan|refleksi|ketersediaan|aksi)\.csv$).*(?<!-excel)\.csv$/.test(file),
      );
      expect(tables.map(({ url }) => url.replace('../', '')).toSorted()).toEqual(files.toSorted());
    });
  },
);

describe('what pages say to search engines', () => {
  it('is nothing where figures are invented', async () => {
    expect((await pagesOf(site('simulation'))).filter(({ said }) => said.length > 0)).toEqual([]);
  });

  it('is nothing on the home page and where nothing is published, else licence, address and files that are there', async () => {
    const pages = await pagesOf(site('production'));
    const files = new Set(await listFiles(site('production').folder));
    const speaking = pages.filter(({ said }) => said.length > 0);
    const paths = speaking.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['data/', 'tren/', 'peta/jawa-timur/']));
    expect(paths).not.toContain('');
    expect(speaking.length).toBeLessThan(pages.length / 2);
    for (const { path, said } of speaking) {
      const base = 'https://elsewhere.example/';
      const nodes = await expanded(JSON.parse(said[0] ?? ''), `${base}${path}`);
      const values = (property: string) => valuesOf(nodes, `https://schema.org/${property}`);
      expect([said.length, values('license')], path).toEqual([
        1,
        ['https://creativecommons.org/licenses/by/4.0/'],
      ]);
      expect(values('url'), path).toContain(`${base}${path}`);
      expect(values('contentUrl').length, path).toBeGreaterThan(3);
      for (const url of values('contentUrl')) expect(files.has(url.replace(base, '')), url).toBe(true);
    }
  });

  it('has absolute addresses where the site has one', async () => {
    const said = (await pagesOf(site('region'))).flatMap((page) => page.said);
    expect(said.length).toBeGreaterThan(0);
    for (const text of said) expect(text).toContain(`"contentUrl":"${SITES.region.SITE_URL}`);
  });
});
