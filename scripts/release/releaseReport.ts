import { ReleaseFault } from './releaseFault.ts';
import { unpackReleases } from './unpackReleases.ts';

/** What a build says of the releases that it holds: a line where there are some, or why it cannot go on. */
export interface ReleaseReport {
  readonly line?: string;
  readonly fault?: string;
}

/** Unpacks every release of the data folder into a built site. */
export async function releaseReport(
  site: string,
  dataDir = process.env['DATA_DIR'] ?? 'data',
): Promise<ReleaseReport> {
  const began = performance.now();
  try {
    const { releases, files } = await unpackReleases(site, dataDir);
    const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',');
    return releases === 0
      ? {}
      : { line: `  Rilis          ${releases} rilis, ${files} berkas, ${seconds} detik` };
  } catch (error) {
    if (error instanceof ReleaseFault) return { fault: error.message };
    throw error;
  }
}
