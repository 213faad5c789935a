import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPages } from '../site/renderPages.ts';
import { runNode } from '../site/runNode.ts';
import { siteAddress } from '../site/siteAddress.ts';
import { currentData } from './currentData.ts';
import { freezeRelease } from './freezeRelease.ts';
import { gatherMembers } from './gatherMembers.ts';
import { readManifests, releasesFolder } from './readManifests.ts';
import { refusalOf } from './refusal.ts';
import { refuse } from './refuse.ts';
import { storeRelease } from './storeRelease.ts';

/** Where `npm run data` writes. */
const OPEN_DATA = 'public/data';

/**
 * Freezes the data as it is now: builds it, renders the pages and files of its release, and stores them.
 * @returns exit code: 0 also where nothing has changed since the newest release
 */
export async function makeRelease(dataDir: string): Promise<number> {
  if (process.env['SIMULASI'] === '1') {
    return refuse(
      'Jalankan tanpa SIMULASI=1: angka simulasi tidak dirilis. (Simulated figures are not released.)',
    );
  }
  const manifests = await readManifests(dataDir);
  if ((await runNode('scripts/build-data.ts')) !== 0) return 1;
  const { published, suppressed, simulated, ...current } = await currentData(OPEN_DATA);
  const { id } = current;
  const address = siteAddress();
  const refusal = refusalOf({ ...current, simulated }, manifests, address);
  if (refusal?.kind === 'unchanged') {
    console.log(refusal.sentence);
    return 0;
  }
  if (refusal || !address) return refuse(refusal?.sentence ?? '');

  console.log(`Membekukan rilis ${id} …`);
  const site = await mkdtemp(join(tmpdir(), 'pantau-'));
  try {
    const { code, remarks } = await renderPages(site, () => undefined, { RELEASE: id });
    if (code !== 0)
      return refuse(`${remarks}\nHalaman rilis gagal dibuat. (The pages of the release failed.)`);
    const record = { ...current, address: addressOf(id, address), previous: manifests[0]?.id ?? null };
    const release = await freezeRelease(record, await gatherMembers(site, id), published);
    if (suppressed > 0 && (await recordWithheld(id)) !== 0) return 1;
    await storeRelease(releasesFolder(dataDir), id, release);
    for (const [name, { length }] of release) console.log(`  ${name}: ${length} byte`);
    console.log(
      `Rilis tersimpan di ${join(releasesFolder(dataDir), id)}; simpan foldernya di git. (Stored: commit its folder.)`,
    );
    return 0;
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

/** What is withheld in a release stays withheld, or two releases together would tell it. */
const recordWithheld = (id: string) => runNode('scripts/build-data.ts', [`--record-withheld=${id}`]);

const addressOf = (id: string, { href }: URL) => new URL(`rilis/${id}/`, href.replace(/\/?$/, '/')).href;
