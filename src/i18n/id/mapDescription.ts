import type { MapFacts } from '../../model/mapFacts.ts';
import { listed } from './words.ts';

/** Eighths of a turn clockwise from the east. */
const PARTS = ['timur', 'tenggara', 'selatan', 'barat daya', 'barat', 'barat laut', 'utara', 'timur laut'];

/** A map in words, for those who do not see it: written on the server, and again by the browser when it changes. */
export function mapDescription(facts: MapFacts): string {
  const { noun, total, cluster, part, names, parent, states } = facts;
  const where = parent ? `semuanya di Kecamatan ${parent}` : `antara lain ${listed(names)}`;
  const without = states.map(([words, count]) => `${count} ${words}`).join(', ');
  return [
    `Peta ${total} ${noun}. `,
    figures(facts),
    cluster > 1 &&
      ` Kelompok terbesar yang berbatasan: ${cluster} ${noun} di bagian ${PARTS[part] ?? 'tengah'}, ${where}.`,
    without && ` Tanpa angka: ${without}.`,
  ]
    .filter(Boolean)
    .join('');
}

/** What a live region says after a choice. @param change what was chosen: "Agustus 2025", "per desa, 2024" */
export function mapChange(change: string, facts: MapFacts): string {
  return `${change}. ${figures(facts)}`;
}

function figures({ noun, total, valued, lowest, highest, line, reaching }: MapFacts): string {
  if (!lowest || !highest) return `Dari ${total} ${noun} belum ada yang punya angka.`;
  const range = `${valued} dari ${total} ${noun} punya angka, dari ${lowest.words} (${lowest.name}) sampai ${highest.words} (${highest.name}).`;
  return line ? `${range} ${reaching || 'Tidak ada yang'} berada di ${line}.` : range;
}
