import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentData } from '../../scripts/release/currentData.ts';
import { freezeRelease } from '../../scripts/release/freezeRelease.ts';
import { readManifests, releasesFolder } from '../../scripts/release/readManifests.ts';
import { storeRelease } from '../../scripts/release/storeRelease.ts';
import { withdrawRelease } from '../../scripts/release/withdrawRelease.ts';
import { RELEASE_BANNER } from '../../src/model/releaseParts.ts';

const FIXTURE = 'test/fixtures/region';
const SURVEY = 'publications/survei-contoh/figures.csv';
const WEIGHING = 'publications/timbang-rekaan-2025/rekap.csv';

/** What one release has otherwise than the fixture: words of a file for other words. */
type Edits = readonly (readonly [file: string, now: string, then: string])[];

/** Of the two desa of these edits one was revised with a reason, the other is withheld now. */
const FIRST: Edits = [
  ['region.json', '2026-03-31', '2026-01-31'],
  ['region.json', '"minimumCount": 5', '"minimumCount": 1'],
  [
    SURVEY,
    'stunting_balita,97.01,2025,survei-contoh-2025,16.6',
    'stunting_balita,97.01,2025,survei-contoh-2025,16.9',
  ],
  [SURVEY, 'stunting_balita,97.03,2025,survei-contoh-2025,11.8,,\n', ''],
  [WEIGHING, 'Kampung Andai;2025;Agt;;149;130;12;5;13,1 %', 'Kampung Andai;2025;Agt;;149;130;15;5;15,4 %'],
];
const WITHDRAWN: Edits = [
  ['region.json', '2026-03-31', '2026-02-15'],
  [
    SURVEY,
    'stunting_balita,97.02,2025,survei-contoh-2025,23.3',
    'stunting_balita,97.02,2025,survei-contoh-2025,98.7',
  ],
];
const SECOND: Edits = [
  ['region.json', '2026-03-31', '2026-02-28'],
  [
    SURVEY,
    'jumlah_balita,97.01,2025,proyeksi-contoh,1480,,',
    'jumlah_balita,97.01,2025,proyeksi-contoh,1470,,',
  ],
];

/** Why figures changed after the first release. */
const reasons = (first: string) =>
  `after,publication,area,indicator,period,reason\n${first},,97.01.01.1004,,,"Salah ketik di rekap, kata Dinas."\n`;

/**
 * A copy of the fixture's region with three made-up releases of other data than it has: one old, one withdrawn, one
 * from which only a single figure differs.
 */
export async function plantReleases(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIXTURE, folder, { recursive: true });
  const first = await plant(folder, FIRST, null);
  const second = await plant(folder, WITHDRAWN, first);
  await plant(folder, SECOND, second);
  const manifest = (await readManifests(folder)).find(({ id }) => id === second);
  if (!manifest) throw new Error(`not planted: ${second}`);
  const notice = { date: '2026-02-20', reason: 'Memuat angka yang mengenali satu keluarga.' };
  await withdrawRelease(releasesFolder(folder), manifest, notice);
  writeFileSync(join(folder, 'changes.csv'), reasons(first));
}

/** @returns id of the release */
async function plant(folder: string, edits: Edits, previous: string | null): Promise<string> {
  for (const [file, now, then] of edits) edit(folder, file, now, then);
  const env = { ...process.env, DATA_DIR: folder, SIMULASI: '' };
  const { status, stdout } = spawnSync(process.execPath, ['scripts/build-data.ts'], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the data of a release failed:\n${stdout}`);
  const { id, date, hash, published } = await currentData('public/data');
  const address = `https://contoh.example/pantau/rilis/${id}/`;
  const page = new TextEncoder().encode(`<body>${RELEASE_BANNER}<!--berkas--><!--/berkas--></body>`);
  const pages = new Map(
    ['index.html', 'kecamatan/hulu-rekaan/kampung-andai/index.html'].map((path) => [path, page]),
  );
  const release = await freezeRelease({ id, date, hash, address, previous }, pages, published);
  await storeRelease(releasesFolder(folder), id, release);
  cpSync(FIXTURE, folder, { recursive: true });
  return id;
}

function edit(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`not in ${file}: ${from}`);
  writeFileSync(path, text.replace(from, to));
}
