import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readManifests, releasesFolder } from '../../scripts/release/readManifests.ts';
import { sha256 } from '../../scripts/release/releaseId.ts';
import { releaseReport } from '../../scripts/release/releaseReport.ts';
import { storeRelease } from '../../scripts/release/storeRelease.ts';
import { unpackReleases } from '../../scripts/release/unpackReleases.ts';
import { withdrawRelease } from '../../scripts/release/withdrawRelease.ts';
import { frozen, rendered, temporarySite } from './madeUp.ts';

const first = await frozen('12.5');
const second = await frozen('13', first.record);
const BANNERS = {
  [first.record.id]: '<aside>lama <a href="{current}">kini</a> <a href="{root}rilis/">daftar</a></aside>',
  [second.record.id]: '<aside>terbaru</aside>',
};

let home = '';
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function siteWith(...made: readonly Awaited<ReturnType<typeof frozen>>[]) {
  const { data, site } = temporarySite(BANNERS);
  home = dirname(data);
  for (const { record, release } of made) await storeRelease(releasesFolder(data), record.id, release);
  const at = (id: string, path: string) => join(site, 'rilis', id, path);
  return { data, site, at, archive: join(data, 'releases', first.record.id, 'rilis.tar.gz') };
}

describe('unpackReleases', () => {
  it('serves every file of every release as it was frozen, also after another release', async () => {
    const { data, site, at } = await siteWith(first, second);
    expect(await unpackReleases(site, data)).toEqual({ releases: 2, files: 14 });
    for (const [path, content] of rendered('12.5')) {
      if (!path.endsWith('.html')) {
        expect(sha256(readFileSync(at(first.record.id, path))), path).toBe(sha256(content));
      }
    }
    expect(readFileSync(at(second.record.id, 'semua.csv'), 'utf8')).toContain('Timur,13,');
    expect(existsSync(join(site, 'rilis/spanduk.json'))).toBe(false);
  });

  it('says above each page whether its release is the newest, and leads to the figures of today', async () => {
    const { data, site, at } = await siteWith(first, second);
    mkdirSync(join(site, 'kecamatan/timur'), { recursive: true });
    writeFileSync(join(site, 'kecamatan/timur/index.html'), '');
    await unpackReleases(site, data);
    expect(readFileSync(at(first.record.id, 'kecamatan/timur/index.html'), 'utf8')).toBe(
      '<body><aside>lama <a href="../../../../kecamatan/timur/">kini</a> <a href="../../../../rilis/">daftar</a></aside>' +
        '<main>Timur 12.5</main></body>',
    );
    expect(readFileSync(at(first.record.id, 'index.html'), 'utf8')).toContain('<a href="../../">kini</a>');
    expect(readFileSync(at(second.record.id, 'index.html'), 'utf8')).toContain('<aside>terbaru</aside>');
  });

  it('leads to what lies above an area that has no page any more', async () => {
    const { data, site, at } = await siteWith(first);
    await unpackReleases(site, data);
    expect(readFileSync(at(first.record.id, 'kecamatan/timur/index.html'), 'utf8')).toContain(
      '<a href="../../../../">kini</a>',
    );
  });

  it.each([
    ['one byte of the archive is another', (bytes: Buffer) => bytes.with(40, (bytes[40] ?? 0) ^ 1)],
    ['the archive is cut off', (bytes: Buffer) => bytes.subarray(0, -20)],
    ['the archive is gone', () => new Uint8Array()],
  ])('ends the build with one sentence where %s', async (_, damage) => {
    const { data, site, archive } = await siteWith(first);
    writeFileSync(archive, damage(readFileSync(archive)));
    const { fault } = await releaseReport(site, data);
    expect(fault).toContain(`Rilis ${first.record.id} rusak: rilis.tar.gz tidak sama dengan saat dirilis.`);
  });

  it('stops where a file is not what the manifest says', async () => {
    const { data, site } = await siteWith(first);
    const file = join(data, 'releases', first.record.id, 'release.json');
    const [, hash = ''] = /"semua\.csv".*"sha256":"(\w+)"/.exec(readFileSync(file, 'utf8')) ?? [];
    writeFileSync(file, readFileSync(file, 'utf8').replace(hash, 'f'.repeat(64)));
    await expect(unpackReleases(site, data)).rejects.toThrow(
      `Rilis ${first.record.id} rusak: semua.csv tidak sama dengan saat dirilis.`,
    );
  });

  it('leaves alone what a killed run was still writing, and the next release sweeps it', async () => {
    const { data, site } = await siteWith(first);
    const left = join(data, 'releases/.baru-999999999');
    mkdirSync(left);
    writeFileSync(join(left, 'release.json'), '{');
    expect(await unpackReleases(site, data)).toEqual({ releases: 1, files: 7 });
    await storeRelease(releasesFolder(data), second.record.id, second.release);
    expect(existsSync(left)).toBe(false);
  });
});

describe('withdrawRelease', () => {
  it('takes archive and data away and keeps id, hashes, day, reason and the pages that show the notice', async () => {
    const { data, site, at, archive } = await siteWith(first, second);
    const [, old] = await readManifests(data);
    if (!old) throw new Error('no first release');
    await withdrawRelease(releasesFolder(data), old, { date: '2026-02-01', reason: 'Memuat data anak.' });
    const [newest, withdrawn] = await readManifests(data);
    expect(newest?.id).toBe(second.record.id);
    expect(withdrawn).toEqual({
      ...first.record,
      withdrawn: {
        date: '2026-02-01',
        reason: 'Memuat data anak.',
        sha256: old.archive?.sha256,
        pages: ['', 'kecamatan/timur/'],
      },
      files: [],
    });
    expect(existsSync(archive)).toBe(false);
    expect(existsSync(join(dirname(archive), 'published.json'))).toBe(false);
    expect(await unpackReleases(site, data)).toEqual({ releases: 1, files: 7 });
    expect(existsSync(at(first.record.id, 'semua.csv'))).toBe(false);
  });
});
