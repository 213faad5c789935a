import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readManifests, releasesFolder } from './readManifests.ts';
import { refuse } from './refuse.ts';
import { withdrawRelease } from './withdrawRelease.ts';

const dated = z.object({ asOf: z.string() });
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Withdraws a release: the command's side of it.
 * @param asked day in ISO 8601; without one, the day that the data counts as today
 * @returns exit code
 */
export async function takeBack(
  dataDir: string,
  id: string,
  { reason = '', date: asked }: { readonly reason?: string | undefined; readonly date?: string | undefined },
): Promise<number> {
  const manifests = await readManifests(dataDir);
  const manifest = manifests.find((one) => one.id === id);
  if (!manifest) {
    const known = manifests.map((one) => one.id).join(', ') || 'belum ada (none)';
    return refuse(`Tidak ada rilis ${id}. Yang ada: ${known}. (No such release.)`);
  }
  if (reason.trim() === '') {
    return refuse('Sebutkan alasannya bagi pembaca: --reason "…". (Say why, for readers.)');
  }
  const region: unknown = JSON.parse(await readFile(join(dataDir, 'region.json'), 'utf8'));
  const date = asked ?? dated.parse(region).asOf;
  if (!day.test(date))
    return refuse(`Tanggal ${date} tidak terbaca; tulis seperti 2026-12-01. (Unreadable day.)`);
  await withdrawRelease(releasesFolder(dataDir), manifest, { date, reason: reason.trim() });
  console.log(`Rilis ${id} ditarik; alamatnya kini menampilkan pemberitahuan. (Withdrawn.)`);
  console.log(
    'Berkasnya masih ada di riwayat git dan di salinan orang lain; angka yang sama di data dan rilis lain belum ' +
      'ditarik. (It is still in git’s history; the same figures elsewhere are not withdrawn.)',
  );
  return 0;
}
