import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { plantReleases } from './plantReleases.ts';
import { plantSentinels } from './sentinels.ts';
import { folderOf, reportOf, SITES, SITES_FOLDER, type SiteName } from './sites.ts';

/** Builds every site anew, one after the other: they share `public/data`. */
export async function makeSites(): Promise<void> {
  rmSync(SITES_FOLDER, { recursive: true, force: true });
  plantSentinels('data', SITES.plantedProduction.DATA_DIR);
  await plantReleases(SITES.region.DATA_DIR);
  for (const name of ['region', 'plantedProduction', 'simulation', 'production'] as const) makeSite(name);
}

/** Builds one of them, from its data as it lies there. */
export function makeSite(name: SiteName): void {
  const began = performance.now();
  const env = { ...process.env, ...SITES[name], OUT_DIR: folderOf(name), NODE_ENV: 'production' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env,
    encoding: 'utf8',
  });
  writeFileSync(reportOf(name), stdout);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (status !== 0 && !stdout.includes('anggaran')) {
    throw new Error(`the build "${name}" failed:\n${stdout}\n${stderr}`);
  }
  console.log(`  built ${folderOf(name)} in ${seconds} s`);
}

if (import.meta.main) await makeSites();
