import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './bench/launchChromium.ts';
import { median } from './bench/median.ts';
import { type Interaction, timeInteractions } from './bench/timeInteractions.ts';
import { whole } from './bench/visitRow.ts';
import { serveFolder } from './site/serveFolder.ts';

const HELP = `npm run bench:explorer [folder]: mengukur berapa lama penjelajah menjawab, prosesor ×4, 248 desa
                                (times the answers of the explorer at CPU ×4; default: dist-simulasi)

  --turns 20            berapa kali tiap tindakan diulang (turns per action; the median counts)
  CHROMIUM_PATH=berkas  pakai Chromium lain (use another Chromium)
`;

/** Longest median answer, in milliseconds. */
const LIMIT = 100;

const INTERACTIONS: readonly Interaction[] = [
  {
    label: 'Ganti periode (tombol panah)',
    event: 'keydown',
    prepare: (page) => page.locator('#jelajah input[type=range]').focus(),
    act: (page, turn) => page.keyboard.press(turn % 16 < 8 ? 'ArrowLeft' : 'ArrowRight'),
  },
  {
    label: 'Ganti tingkat (ketuk)',
    event: 'click',
    prepare: (page) => page.locator('#jelajah input[type=radio]').first().waitFor({ state: 'attached' }),
    act: (page, turn) =>
      page
        .locator('#jelajah .tombol-baris label')
        .nth((turn + 1) % 2)
        .click(),
  },
  {
    label: 'Pilih desa (ketuk peta)',
    event: 'click',
    prepare: (page) => page.locator('svg.peta').scrollIntoViewIfNeeded(),
    act: async (page, turn) => {
      const box = await page.locator('svg.peta').boundingBox();
      if (box) await page.mouse.click(box.x + box.width * (0.3 + 0.015 * turn), box.y + box.height * 0.45);
    },
  },
  {
    label: 'Urutkan tabel (ketuk judul)',
    event: 'click',
    prepare: (page) => page.locator('#jelajah .urut').first().scrollIntoViewIfNeeded(),
    act: (page, turn) =>
      page
        .locator('#jelajah .urut')
        .nth(turn % 2)
        .click(),
  },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false }, turns: { type: 'string', default: '20' } },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await benchExplorer(positionals[0] ?? 'dist-simulasi', Number(values.turns));

async function benchExplorer(folder: string, turns: number): Promise<number> {
  if (!existsSync(join(folder, 'jelajah/index.html'))) {
    console.log(`✗ ${folder} bukan situs yang sudah jadi: SIMULASI=1 OUT_DIR=${folder} npm run build`);
    return 1;
  }
  const served = await serveFolder(folder, { port: 0 });
  const browser = await launchChromium();
  let slow = 0;
  console.log(`Prosesor ×4, 1280 px, median ${turns} kali; batas ${LIMIT} ms sampai jawaban terlukis.`);
  for (const interaction of INTERACTIONS) {
    const times = await timeInteractions(
      browser,
      `${served.address}jelajah/`,
      '#hitung:not(:empty)',
      interaction,
      turns,
    );
    const middle = median(times);
    if (middle > LIMIT) slow++;
    const range = `${whole(Math.min(...times))}–${whole(Math.max(...times))}`;
    console.log(`${middle > LIMIT ? '✗' : '✓'} ${interaction.label}: ${whole(middle)} ms (${range})`);
  }
  await Promise.all([browser.close(), served.close()]);
  return slow === 0 ? 0 : 1;
}
