import { parseArgs } from 'node:util';
import { makeRelease } from './release/makeRelease.ts';
import { releasesFolder } from './release/readManifests.ts';
import { refuse } from './release/refuse.ts';
import { ReleaseFault } from './release/releaseFault.ts';
import { takeBack } from './release/takeBack.ts';
import { explainDisk } from './write/explainDisk.ts';

const HELP = `npm run release: membekukan data sekarang menjadi satu rilis di data/releases/, yang tidak berubah lagi
               (freezes the data as a release that never changes)

  npm run release
  npm run release -- --withdraw 2026-11-22-1a2b3c4d --reason "mengapa"
                  menarik rilis yang merugikan orang atau melanggar hukum; berkasnya diganti pemberitahuan
                  (withdraws a release for harm or law: its files give way to a notice)

  --date 2026-12-01
                  tanggal penarikan; bawaan: asOf di region.json (day of withdrawal)
  SITE_URL=alamat alamat situs; bawaan: address di region.json (where the site is served)
  DATA_DIR=folder pakai folder data lain (use another data folder); bawaan: data
  --help          keterangan ini (this text)

Tidak mengubah apa pun (0) bila data sama dengan rilis terbaru. Menolak (1) angka simulasi dan situs tanpa alamat.
`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    withdraw: { type: 'string' },
    reason: { type: 'string' },
    date: { type: 'string' },
  },
});
const dataDir = process.env['DATA_DIR'] ?? 'data';
if (values.help) process.stdout.write(HELP);
else process.exitCode = await explainDisk(releasesFolder(dataDir), run);

async function run(): Promise<number> {
  try {
    return await (values.withdraw === undefined
      ? makeRelease(dataDir)
      : takeBack(dataDir, values.withdraw, values));
  } catch (error) {
    if (!(error instanceof ReleaseFault)) throw error;
    return refuse(error.message);
  }
}
