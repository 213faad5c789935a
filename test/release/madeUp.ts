import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FrozenRelease, freezeRelease } from '../../scripts/release/freezeRelease.ts';
import type { Members } from '../../scripts/release/packArchive.ts';
import { releaseId, sha256 } from '../../scripts/release/releaseId.ts';
import type { ReleaseRecord } from '../../src/model/release.ts';
import { BANNERS_FILE, FILE_ROW, RELEASE_BANNER } from '../../src/model/releaseParts.ts';

const [start, end] = FILE_ROW;
const page = (text: string) => Buffer.from(`<body>${RELEASE_BANNER}<main>${text}</main></body>`);

/** Rendered pages and files of a made-up release whose figure is given. */
export function rendered(figure: string): Members {
  return new Map([
    ['kecamatan/timur/index.html', page(`Timur ${figure}`)],
    ['index.html', page(`Rekaan ${figure} ${start}<p>{path} {bytes} {rows} {sha256}</p>${end}`)],
    ['semua.csv', Buffer.from(`area_name,value,note\r\nTimur,${figure},"dua\r\nbaris"\r\nBarat,9,\r\n`)],
    ['semua.parquet', new Uint8Array([0, 255, 13, 10, 0])],
    ['kecamatan/timur.json', Buffer.from(`[\n{"value":${figure}}\n]\n`)],
  ]);
}

/** A made-up release of a figure after another, frozen. */
export async function frozen(
  figure: string,
  previous: ReleaseRecord | null = null,
): Promise<{ readonly record: ReleaseRecord; readonly release: FrozenRelease }> {
  const published = `{"value":${figure}}\n`;
  const hash = sha256(published);
  const id = releaseId('2026-01-31', hash);
  const address = `https://pantau.example/rilis/${id}/`;
  const record = { id, date: '2026-01-31', hash, address, previous: previous?.id ?? null };
  return { record, release: await freezeRelease(record, rendered(figure), published) };
}

/** A folder to throw away with an empty data folder and a built site that shows Timur, and says what banners say. */
export function temporarySite(banners: Readonly<Record<string, string>>): { data: string; site: string } {
  const home = mkdtempSync(join(tmpdir(), 'rilis-'));
  const [data, site] = [join(home, 'data'), join(home, 'situs')];
  for (const folder of [data, join(site, 'rilis')]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(site, BANNERS_FILE), JSON.stringify(banners));
  return { data, site };
}
