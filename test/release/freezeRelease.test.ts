import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freezeRelease } from '../../scripts/release/freezeRelease.ts';
import { manifestDocument } from '../../scripts/release/manifest.ts';
import { unpackArchive } from '../../scripts/release/packArchive.ts';
import { sha256 } from '../../scripts/release/releaseId.ts';
import { frozen, rendered } from './madeUp.ts';

const text = (content: Uint8Array | undefined) => Buffer.from(content ?? []).toString();
const { record, release } = await frozen('12.5');
const manifest = manifestDocument.parse(JSON.parse(text(release.get('release.json'))));
const members = await unpackArchive(release.get('rilis.tar.gz') ?? new Uint8Array());

/** The first bytes of a program's answer, or undefined where the machine does not have it. */
function answerOf(program: string, args: readonly string[], cwd: string): string | undefined {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

describe('a frozen release', () => {
  it('has the same bytes when it is frozen again, whatever the order of its files', async () => {
    const backwards = new Map([...rendered('12.5')].toReversed());
    const again = await freezeRelease(record, backwards, '{"value":12.5}\n');
    expect([...again.keys()]).toEqual(['release.json', 'published.json', 'rilis.tar.gz']);
    for (const [name, content] of release) expect(sha256(again.get(name) ?? ''), name).toBe(sha256(content));
  });

  it('keeps every byte of its files', () => {
    for (const [path, content] of rendered('12.5')) {
      if (path !== 'index.html')
        expect(Buffer.from(members.get(path) ?? []), path).toEqual(Buffer.from(content));
    }
    expect(members.size).toBe(7);
  });

  it('says size, hash and rows of every file, pages apart', () => {
    expect(manifest.files.map(({ path, bytes, rows }) => [path, bytes, rows])).toEqual([
      ['SHA256SUMS', members.get('SHA256SUMS')?.length, undefined],
      ['kecamatan/timur.json', 19, 1],
      ['published.json.gz', members.get('published.json.gz')?.length, undefined],
      ['semua.csv', 57, 2],
      ['semua.parquet', 5, undefined],
    ]);
    for (const { path, sha256: hash } of manifest.files) expect(hash).toBe(sha256(members.get(path) ?? ''));
    expect(manifest.archive?.sha256).toBe(sha256(release.get('rilis.tar.gz') ?? ''));
  });

  it('lists the files of the whole data on its first page, those of areas apart', () => {
    const page = text(members.get('index.html'));
    expect(page).toContain(`<p>semua.csv 57 2 ${sha256(members.get('semua.csv') ?? '')}</p>`);
    expect(page.match(/<p>/g)).toHaveLength(4);
    expect(page).not.toContain('timur.json');
  });

  it('bears the hash of its published data, which goes with it', async () => {
    expect(manifest.hash).toBe(sha256(release.get('published.json') ?? ''));
    await expect(freezeRelease(record, rendered('12.5'), '{"value":13}\n')).rejects.toThrow(/is not that of/);
  });

  it('opens with tar and verifies with sha256sum, where the machine has them', ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'rilis-'));
    writeFileSync(join(folder, 'rilis.tar.gz'), release.get('rilis.tar.gz') ?? '');
    if (answerOf('tar', ['xzf', 'rilis.tar.gz'], folder) === undefined) skip('no tar');
    const verified = answerOf('sha256sum', ['-c', 'SHA256SUMS'], folder);
    if (verified === undefined) skip('no sha256sum');
    expect(verified?.trim().split('\n')).toEqual([
      'kecamatan/timur.json: OK',
      'published.json.gz: OK',
      'semua.csv: OK',
      'semua.parquet: OK',
    ]);
    const changed = join(folder, 'semua.csv');
    mkdirSync(dirname(changed), { recursive: true });
    writeFileSync(changed, 'x');
    expect(() => answerOf('sha256sum', ['-c', 'SHA256SUMS'], folder)).toThrow(/semua\.csv|did NOT match/);
  });
});
