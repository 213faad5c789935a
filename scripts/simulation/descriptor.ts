import type { Calibration } from './calibration.ts';
import type { Contradiction } from './contradict.ts';
import { COLUMNS } from './table.ts';

/** Name of the publication and of its folder. */
export const NAME = 'eppgbm-desa';
/** File of the table in it. */
export const TABLE = 'bulan-timbang.csv';

/** What the descriptor says beside the table. */
export interface Subject {
  /** Name of the site, which publishes the simulation. */
  readonly publisher: string;
  /** ISO day. */
  readonly published: string;
  readonly calibration: Calibration;
  readonly contradiction?: Contradiction;
}

/** The Data Package descriptor of the simulated table, as JSON text. */
export function descriptorText({ publisher, published, calibration, contradiction }: Subject): string {
  // Titles only: an address here would be shown as the place where the invented figures can be read.
  const sources = calibration.fixed.map(({ period, source }) => ({
    title: `Dasar kalibrasi ${period}: ${source.title}`,
  }));
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: NAME,
    title: 'Simulasi penimbangan per desa (bukan hasil ukur)',
    description: describe(calibration, contradiction),
    contributors: [{ title: publisher, roles: ['publisher'] }],
    sources,
    published,
    evidence: 'simulated',
    programme: 'eppgbm-simulasi',
    acknowledged: [{ code: 'contradicted-counts', reason: 'Sengaja dibuat bertentangan, lihat keterangan.' }],
    resources: [
      {
        name: TABLE.replace('.csv', ''),
        path: TABLE,
        type: 'table',
        encoding: 'utf-8',
        schema: { missingValues: [''], fields: COLUMNS },
      },
    ],
  };
  // A list of one text stays on one line, as the project's formatter has it.
  return `${JSON.stringify(descriptor, null, 2).replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')}\n`;
}

function describe(calibration: Calibration, contradiction?: Contradiction): string {
  const periods = calibration.fixed.map(({ period }) => period).join(', ');
  const sentences = [
    'Semua angka di sini dibuat dengan rumus dan tidak menggambarkan desa mana pun: bukan hasil ukur, jangan dikutip.',
    `Dibuat oleh npm run simulate dengan bilangan awal ${calibration.seed}; masukan yang sama memberi berkas yang sama.`,
    'Prevalensi tiap desa adalah fungsi logistik dari medan acak yang mirip antartetangga, ciri desa, kecenderungan waktu, dan musim.',
    `Sebelum sebagian sel dikosongkan, jumlah semua desa sama dengan angka kabupaten di calibration.json untuk ${periods}; periode lain diinterpolasi dari angka itu dan dari anggapan yang tertulis di sana.`,
    'Sebagian desa sengaja tidak diukur, tidak melapor, atau tidak punya baris (belum dipublikasikan).',
  ];
  if (contradiction) {
    const { code, period, stunted, measured } = contradiction;
    sentences.push(
      `Satu baris sengaja bertentangan: ${code}, ${period}, ${stunted} balita stunting dari ${measured} diukur (satu angka hilang).`,
    );
  }
  return sentences.join(' ');
}
