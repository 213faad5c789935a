import { inject } from 'vitest';

/**
 * Builds of the site that the tests look at. `simulation` and `plantedProduction` are made from a copy of the data with
 * sentinel values in its simulated part, `region` from a copy of the fixture with made-up releases.
 */
export const SITES = {
  region: { DATA_DIR: 'dist-test/region-data', SIMULASI: '', SITE_URL: 'https://contoh.example/pantau/' },
  plantedProduction: { DATA_DIR: 'dist-test/planted-data', SIMULASI: '' },
  simulation: { DATA_DIR: 'dist-test/planted-data', SIMULASI: '1' },
  production: { DATA_DIR: 'data', SIMULASI: '' },
} as const;
export type SiteName = keyof typeof SITES;

export const SITES_FOLDER = 'dist-test';

export const folderOf = (name: SiteName): string => `${SITES_FOLDER}/${name}`;

/** What a build said of itself, its weights too. */
export const reportOf = (name: SiteName): string => `${folderOf(name)}.log`;

/** A build on disk and where it is served; no address where it is only read. */
export interface Site {
  readonly folder: string;
  readonly address: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly sites: Readonly<Record<SiteName, Site>>;
  }
}

/** A build of the site, made and served before the tests began. */
export const site = (name: SiteName): Site => inject('sites')[name];

/** The two builds of the region's own data: as published, and with the simulated layer. */
export const BUILDS = ['production', 'simulation'] as const;
