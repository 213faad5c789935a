import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type Served, serveFolder } from '../../scripts/site/serveFolder.ts';
import { plantReleases } from './plantReleases.ts';
import { plantSentinels } from './sentinels.ts';
import { reportOf, SITES, type Site, type SiteName } from './sites.ts';

/** Keeps the builds of the run before: `KEEP_BUILDS=1 npx vitest run --project site`. */
const KEEP = process.env['KEEP_BUILDS'] === '1';

const folderOf = (name: SiteName) => `dist-test/${name}`;

/** Builds every site one after the other (they share `public/data`), and serves them on free ports. */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  if (!KEEP) plantSentinels('data', SITES.plantedProduction.DATA_DIR);
  if (!KEEP || !existsSync(SITES.region.DATA_DIR)) await plantReleases(SITES.region.DATA_DIR);
  const running: Served[] = [];
  const serve = async (name: SiteName): Promise<Site> => {
    if (!KEEP || !existsSync(folderOf(name))) build(name);
    const served = await serveFolder(folderOf(name), { port: 0 });
    running.push(served);
    return { folder: folderOf(name), address: served.address };
  };
  project.provide('sites', {
    region: await serve('region'),
    plantedProduction: await serve('plantedProduction'),
    simulation: await serve('simulation'),
    production: await serve('production'),
  });
  return async () => {
    await Promise.all(running.map(({ close }) => close()));
  };
}

function build(name: SiteName): void {
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
