import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackArchive } from '../../scripts/release/packArchive.ts';
import { sha256 } from '../../scripts/release/releaseId.ts';
import { copyProject } from '../crash/copyProject.ts';
import { contentOf, runKilled } from '../crash/runKilled.ts';
import { REGION_FOLDER } from '../fixtures/sources.ts';

const ADDRESS = { SITE_URL: 'https://pantau.example/alas' };

let home = '';
let id = '';
const release = (data: string, env: Readonly<Record<string, string>> = ADDRESS) =>
  runKilled('release.ts', home, { DATA_DIR: join(home, data), NODE_ENV: 'production', ...env });
const membersOf = async (data: string, name: string) =>
  unpackArchive(await readFile(join(home, data, 'releases', name, 'rilis.tar.gz')));

beforeAll(async () => {
  home = await copyProject();
  for (const data of ['a', 'b']) await cp(REGION_FOLDER, join(home, data), { recursive: true });
  const { code, output } = await release('a');
  expect(output).toContain('Membekukan rilis');
  expect(code).toBe(0);
  [id = ''] = await readdir(join(home, 'a/releases'));
}, 120_000);
afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

describe('npm run release', () => {
  it('refuses without an address, and with simulation', async () => {
    const unaddressed = await release('b', {});
    expect(unaddressed.code).toBe(1);
    expect(unaddressed.output).toContain('Rilis perlu alamat situs');
    const simulated = await release('b', { ...ADDRESS, SIMULASI: '1' });
    expect(simulated.code).toBe(1);
    expect(simulated.output).toContain('angka simulasi tidak dirilis');
    expect(await contentOf(join(home, 'b/releases'))).toBeUndefined();
  });

  it('gives the same bytes when the same data is released in another folder', async () => {
    expect((await release('b')).code).toBe(0);
    const names = ['published.json', 'release.json', 'rilis.tar.gz'];
    for (const name of names) {
      const [one, other] = await Promise.all(
        ['a', 'b'].map((data) => readFile(join(home, data, 'releases', id, name))),
      );
      expect(sha256(other ?? ''), name).toBe(sha256(one ?? ''));
    }
  }, 60_000);

  it('says that nothing has changed, and changes nothing', async () => {
    const before = await contentOf(join(home, 'a'));
    const { code, output } = await release('a');
    expect(code).toBe(0);
    expect(output).toContain(`Tidak ada yang berubah sejak rilis ${id}.`);
    expect(await contentOf(join(home, 'a'))).toBe(before);
  });

  it('has a page, CSV, JSON and citation for each area, and the whole data in every form', async () => {
    const members = await membersOf('a', id);
    const text = (path: string) => Buffer.from(members.get(path) ?? []).toString();
    const pages = [...members.keys()].filter((path) => /^kecamatan\/.*index\.html$/.test(path));
    expect(pages).toHaveLength(18);
    for (const page of pages) {
      const area = page.replace(/\/index\.html$/, '');
      const address = `https://pantau.example/alas/rilis/${id}/${area}/`;
      expect(text(page), page).toContain(address);
      expect(text(`${area}.txt`), area).toContain(address);
      expect(JSON.parse(text(`${area}.json`)), area).toHaveLength(
        text(`${area}.csv`).trimEnd().split('\r\n').length - 1,
      );
    }
    for (const bulk of [
      'semua.csv',
      'semua.json',
      'semua.xlsx',
      'semua.parquet',
      'semua.zip',
      'datapackage.json',
    ]) {
      expect(members.get(bulk)?.length, bulk).toBeGreaterThan(1000);
    }
    expect(text('datapackage.json')).toContain(`"version": "${id}"`);
    expect(
      [...members.values()].some((content) => /SIMULASI/.test(Buffer.from(content).toString('latin1'))),
    ).toBe(false);
  });

  it('records what is withheld in it, so that no later release tells it', async () => {
    const rows = (await readFile(join(home, 'a/withheld.csv'), 'utf8')).trim().split('\n');
    expect(rows).toHaveLength(8);
    for (const row of rows.slice(1)) expect(row).toMatch(new RegExp(`^${id},`));
  });

  it('is served as it was by a later build of other data, which says so above its pages', async () => {
    await rm(join(home, 'a/publications/survei-contoh'), { recursive: true });
    const build = await runKilled('build.ts', home, {
      DATA_DIR: join(home, 'a'),
      OUT_DIR: 'situs',
      NODE_ENV: 'production',
    });
    expect(build.output).toContain('1 rilis');
    const folder = join(home, 'situs/rilis', id);
    const members = await membersOf('a', id);
    for (const [path, content] of members) {
      const served = await readFile(join(folder, path));
      if (!path.endsWith('.html')) expect(sha256(served), path).toBe(sha256(content));
      else
        expect(served.toString().replace(/(?:<aside>.*?<\/aside>)+/, '<!--kini-->'), path).toBe(
          Buffer.from(content).toString(),
        );
    }
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('Ini rilis terbaru.');
    const list = await readFile(join(home, 'situs/rilis/index.html'), 'utf8');
    expect(list).toContain(`href="${id}/"`);
    expect(list).toContain('Data situs sudah berubah sejak rilis terbaru.');
  }, 60_000);

  it('shows a dated notice at every page of a withdrawn release', async () => {
    const withdraw = (...options: readonly string[]) =>
      runKilled('release.ts', home, { DATA_DIR: join(home, 'b'), NODE_ENV: 'production' }, undefined, [
        '--withdraw',
        ...options,
      ]);
    expect((await withdraw(id)).output).toContain('Sebutkan alasannya');
    expect((await withdraw('2020-01-01-00000000', '--reason', 'x')).output).toContain(id);
    const done = await withdraw(id, '--reason', 'Memuat <nama> anak.', '--date', '2026-04-02');
    expect(done.code).toBe(0);
    const build = await runKilled('build.ts', home, {
      DATA_DIR: join(home, 'b'),
      OUT_DIR: 'situs',
      NODE_ENV: 'production',
    });
    expect(build.code).toBe(0);
    const folder = join(home, 'situs/rilis', id);
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.includes('.'));
    expect(files).toHaveLength(20);
    for (const page of files.filter((name) => name.endsWith('.html'))) {
      const html = await readFile(join(folder, page), 'utf8');
      expect(html, page).toContain('2 April 2026');
      expect(html, page).toContain('Memuat &lt;nama&gt; anak.');
    }
    expect(await readFile(join(home, 'situs/rilis/index.html'), 'utf8')).toContain('ditarik 2 April 2026');
  }, 90_000);
});
