import type { ReleaseManifest } from '../../src/model/release.ts';
import type { CurrentData } from './currentData.ts';

/** Why data cannot be released, or that there is nothing to release. */
export interface Refusal {
  readonly kind: 'refused' | 'unchanged';
  readonly sentence: string;
}

const refused = (sentence: string): Refusal => ({ kind: 'refused', sentence });

/**
 * What stands against a release; undefined where nothing does.
 * @param manifests every release, newest first
 * @param address where the site is served
 */
export function refusalOf(
  { id, date, hash, simulated }: Pick<CurrentData, 'id' | 'date' | 'hash' | 'simulated'>,
  manifests: readonly ReleaseManifest[],
  address: URL | undefined,
): Refusal | undefined {
  if (simulated) {
    return refused('Angka simulasi tidak dirilis. (Simulated figures are never released.)');
  }
  if (!address) {
    return refused(
      'Rilis perlu alamat situs: isi address di region.json, atau jalankan dengan SITE_URL=https://…/. ' +
        '(A release needs the site’s address: region.json or SITE_URL.)',
    );
  }
  const twin = manifests.find((manifest) => manifest.hash === hash && manifest.withdrawn);
  if (twin) {
    return refused(
      `Data ini sama dengan rilis ${twin.id} yang ditarik: ${twin.withdrawn?.reason} Perbaiki datanya dahulu. ` +
        '(This is the data of a withdrawn release.)',
    );
  }
  const [newest] = manifests;
  const standing = manifests.find(({ withdrawn }) => !withdrawn);
  if (standing?.hash === hash) {
    return {
      kind: 'unchanged',
      sentence: `Tidak ada yang berubah sejak rilis ${standing.id}. (Nothing has changed since then.)`,
    };
  }
  if (newest && (date < newest.date || manifests.some((manifest) => manifest.id === id))) {
    return refused(
      `Tanggal asOf di region.json (${date}) harus sesudah rilis ${newest.id}. (asOf must follow the newest release.)`,
    );
  }
  return undefined;
}
