import { megabytes } from './megabytes.ts';
import type { SiteZip } from './writeSiteZip.ts';

/** Line that says what the ZIP of the site weighs and how long it took, in milliseconds. */
export function siteZipReport({ path, files, bytes }: SiteZip, took: number): string {
  const seconds = (took / 1000).toFixed(1).replace('.', ',');
  return `  Tanpa internet  ${String(files).padStart(8)} berkas, ${megabytes(bytes)} di ${path}, ${seconds} detik`;
}
