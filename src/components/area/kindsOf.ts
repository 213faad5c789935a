import { t as sentences } from '../../i18n/here.ts';
import type { Area } from '../../model/area.ts';

/** What the areas call themselves, in the order of frequency: "desa", "kelurahan" or "desa dan kelurahan". */
export function kindsOf(areas: readonly Area[]): string {
  const kinds = Map.groupBy(areas, ({ kind }) => kind);
  const sorted = [...kinds].toSorted(([, a], [, b]) => b.length - a.length);
  return sentences.listed(sorted.map(([kind]) => kind));
}
