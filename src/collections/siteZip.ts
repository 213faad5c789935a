import { SIMULATED_MARK } from './fileRow.ts';
import { newestRelease } from './releases.ts';
import { region } from './vocabulary.ts';

/** Path inside the site of the ZIP that opens without a network: in the newest release, else beside the data. */
export const siteZipPath = (): string => `${newestRelease()?.path ?? 'data/'}situs.zip`;

/** Name under which it is offered, and of the folder in it: site, and release or day of the data. */
export function siteZipName(): string {
  const { title, asOf, simulated } = region();
  const site = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `${simulated ? `${SIMULATED_MARK}-` : ''}${site}-${newestRelease()?.id ?? asOf}.zip`;
}
