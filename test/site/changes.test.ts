import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'htmlparser2';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openDataOf } from './openData.ts';
import { readPage } from './pages.ts';
import { faultsOfFeed, readXml } from './readFeed.ts';
import { site } from './sites.ts';

const BASE = 'https://contoh.example/pantau/';
const KAMPUNG_ANDAI = 'kecamatan/hulu-rekaan/kampung-andai/';
const here = () => site('region');
const textAt = (path: string, selector = 'main') =>
  (readPage(here(), path).document.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
const fileAt = (path: string) => readFileSync(join(here().folder, path), 'utf8');
/** Ids of the planted releases, oldest first. */
const ids = () =>
  openDataOf(here(), 'releases')
    .releases.map(({ id }) => id)
    .toReversed();

describe('what changed between releases', () => {
  it('is told newest first, each figure with what it was, what it is and why', () => {
    const sections = [...readPage(here(), 'perubahan/').document.querySelectorAll('section[id]')];
    expect(sections.map(({ id }) => id)).toEqual(['belum-dirilis', ...ids().toReversed()]);
    const text = textAt('perubahan/');
    expect(text).toContain(
      '5 angka direvisi, 7 angka disamarkan, dan 1 angka baru dibanding rilis 31 Januari 2026',
    );
    expect(text).toContain(
      '15,4% (20 dari 130) menjadi 13,1% (17 dari 130) Alasan: Salah ketik di rekap, kata Dinas.',
    );
    expect(text).toContain('(Survei Contoh 2025): 16,9% menjadi 16,6% alasan tidak disebutkan penerbit');
    expect(text).toContain(
      '12,0% (53 dari 441) menjadi 11,3% (50 dari 441) dijumlah ulang dari angka wilayah di bawahnya',
    );
    expect(text).toContain('1.470 balita menjadi 1.480 balita');
  });

  it('is compared past a withdrawn release, whose figures are said nowhere', () => {
    const [first, withdrawn, second] = ids();
    expect(openDataOf(here(), 'changes').map(({ from, to }) => `${from} ${to}`)).toEqual([
      `${second} null`,
      ...Array.from({ length: 13 }, () => `${first} ${second}`),
    ]);
    expect(textAt('perubahan/', `[id="${withdrawn}"]`)).toContain('ditarik pada 20 Februari 2026');
    for (const file of [
      'data/changes.json',
      'perubahan.csv',
      'perubahan.json',
      'perubahan/index.html',
      'perubahan.atom',
    ]) {
      expect(fileAt(file), file).not.toMatch(/98[.,]7/);
    }
  });

  it('stands on the page of each area that it touches, and on no other', () => {
    const text = textAt(KAMPUNG_ANDAI, '#riwayat');
    expect(text).toContain(
      '15,4% (20 dari 130) menjadi 13,1% (17 dari 130) Alasan: Salah ketik di rekap, kata Dinas.',
    );
    const links = [...readPage(here(), KAMPUNG_ANDAI).document.querySelectorAll('#riwayat a')];
    const [first, , second] = ids();
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      [second, first].map((id) => `../../../rilis/${id}/${KAMPUNG_ANDAI}`),
    );
    expect(readPage(here(), 'kecamatan/pulau-sepi/').document.querySelector('#riwayat')).toBeNull();
  });

  it('is said above the frozen page whose figure was revised since, and not above the newest', () => {
    const [first, , second] = ids();
    expect(textAt(`rilis/${first}/${KAMPUNG_ANDAI}`, 'body')).toContain(
      'angka ini kemudian direvisi menjadi 13,1% (17 dari 130); di halaman ini masih 15,4% (20 dari 130).',
    );
    expect(textAt(`rilis/${second}/${KAMPUNG_ANDAI}`, 'body')).not.toContain('direvisi');
    expect(textAt(`rilis/${second}/`, 'body')).toContain('Dibanding rilis sebelumnya: 5 angka direvisi');
  });

  it('has no number of what is withheld now, though an old release has it', () => {
    const rows = Papa.parse<Record<string, string>>(fileAt('perubahan.csv'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows).toHaveLength(14);
    const withheld = rows.filter((row) => row['new_status'] === 'suppressed');
    expect(withheld).toHaveLength(7);
    for (const row of withheld) {
      expect(row['old_status']).toBe('withheld');
      expect([row['old_value'], row['old_numerator'], row['old_denominator'], row['new_value']]).toEqual([
        '',
        '',
        '',
        '',
      ]);
    }
    expect(JSON.parse(fileAt('perubahan.json'))).toHaveLength(14);
  });
});

describe('the feed', () => {
  it('is well-formed Atom with everything that RFC 4287 asks for', () => {
    expect(faultsOfFeed(readXml(fileAt('perubahan.atom')))).toEqual([]);
  });

  it('gives a feed reader each release and each withdrawal, the newest first', () => {
    const feed = parseFeed(fileAt('perubahan.atom'));
    const [first, withdrawn, second] = ids().map((id) => `${BASE}rilis/${id}/`);
    expect(feed?.type).toBe('atom');
    expect(feed?.updated).toEqual(new Date('2026-02-28'));
    expect(feed?.items.map(({ id }) => id)).toEqual([second, `${withdrawn}#ditarik`, withdrawn, first]);
    expect(feed?.items[1]?.description).toBe('Memuat angka yang mengenali satu keluarga.');
  });

  it('is named in the head of every page where the site has an address, and is not there where it has none', () => {
    const head = (name: 'region' | 'production') =>
      readPage(site(name), '').document.querySelector('link[type="application/atom+xml"]');
    expect(head('region')?.getAttribute('href')).toBe('perubahan.atom');
    expect(head('production')).toBeNull();
    expect(existsSync(join(site('production').folder, 'perubahan.atom'))).toBe(false);
    expect(readPage(site('production'), 'perubahan/').html).toContain('begitu situs ini punya alamat tetap');
  });
});

describe('the trust page', () => {
  it('prints the hash of every file of the whole data as sha256sum has it', () => {
    const output = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], {
      cwd: join(here().folder, 'data'),
      encoding: 'utf8',
    });
    const checked = output.trim().split('\n');
    expect(checked.every((line) => line.endsWith(': OK'))).toBe(true);
    expect(checked).toContain('semua.csv: OK');
    const page = textAt('periksa/');
    const hashes = fileAt('data/SHA256SUMS')
      .split('\n')
      .flatMap((line) => line.slice(0, 64) || []);
    expect(hashes).toHaveLength(checked.length);
    expect(hashes.filter((hash) => !page.includes(hash))).toEqual([]);
  });

  it('lists every publication with where its rows went', () => {
    const text = textAt('periksa/');
    expect(text).toContain('Baris masuk 40 = terbit 37 + disamarkan 3 + digantikan 0 + ditolak 0.');
    expect(text).toContain('28 baris masuk = 25 terbit + 3 disamarkan + 0 digantikan + 0 ditolak');
    const production = readPage(site('production'), 'periksa/').document;
    expect(production.querySelectorAll('ul.polos li')).toHaveLength(
      openDataOf(site('production'), 'publications').length,
    );
  });

  it('gives no hash of a file with withheld counts, from which they could be tried out', () => {
    const inputs = openDataOf(here(), 'inputs');
    expect(inputs.map(({ publication, content }) => [publication, content?.bytes])).toEqual([
      ['survei-contoh', 693],
      ['timbang-rekaan-2025', undefined],
    ]);
  });

  it('leads to the newest release, its hashes, the corrections and the changes', () => {
    const links = [...readPage(here(), 'periksa/').document.querySelectorAll('main a')].map((a) =>
      a.getAttribute('href'),
    );
    const newest = ids().at(-1);
    expect(links).toEqual(
      expect.arrayContaining([
        `../rilis/${newest}/SHA256SUMS`,
        '../koreksi/',
        '../perubahan/',
        '../data/SHA256SUMS',
      ]),
    );
  });
});
