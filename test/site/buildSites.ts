import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type Served, serveFolder } from '../../scripts/site/serveFolder.ts';
import { makeSite, makeSites } from './makeSites.ts';
import { folderOf, type Site, type SiteName } from './sites.ts';

/**
 * Builds every site, once for all projects, and serves it on a free port.
 * `KEEP_BUILDS=1 npx vitest run --project site --project browser` keeps the builds of the run before.
 */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['KEEP_BUILDS'] !== '1') await makeSites();
  process.env['KEEP_BUILDS'] = '1';
  const running: Served[] = [];
  const serve = async (name: SiteName): Promise<Site> => {
    if (!existsSync(folderOf(name))) makeSite(name);
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
