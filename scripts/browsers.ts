import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Check, CheckedSite } from './browsers/check.ts';
import { findFirefox } from './browsers/findProgram.ts';
import { FIREFOX_CHECKS } from './browsers/firefoxChecks.ts';
import { launchFirefox } from './browsers/launchFirefox.ts';
import { readSite } from './browsers/readSite.ts';
import { runChecks } from './browsers/runChecks.ts';
import { findTextBrowsers, TEXT_BROWSERS } from './browsers/textBrowser.ts';
import { TEXT_CHECKS } from './browsers/textChecks.ts';
import { serveFolder } from './site/serveFolder.ts';

const HELP = `npm run browsers [folder]: menjalankan situs yang sudah jadi di Firefox dan di peramban teks
                           (runs a built site in Firefox and in text browsers; default: dist-simulasi)

  FIREFOX_PATH=berkas  pakai Firefox ini (use this Firefox); bawaan: firefox-esr atau firefox di PATH
  --help               keterangan ini (this text)

Peramban teks: ${TEXT_BROWSERS.join(', ')}. Yang tidak terpasang dilewati dan disebut. Di Debian:
apt-get install firefox-esr w3m. Gagal (1) bila ada yang salah, atau tidak satu pun peramban terpasang.
(What is not installed is left out, and said so. Fails where something is wrong or no browser is installed.)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false } },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await browse(positionals[0] ?? 'dist-simulasi');

async function browse(folder: string): Promise<number> {
  if (!existsSync(join(folder, 'data/areas.json'))) {
    console.log(`✗ ${folder} bukan situs yang sudah jadi: SIMULASI=1 OUT_DIR=${folder} npm run build`);
    return 1;
  }
  const served = await serveFolder(folder, { port: 0 });
  const site = await readSite(folder, served.address);
  let faults = 0;
  const program = findFirefox();
  if (program) {
    const firefox = await launchFirefox(program);
    console.log(`Firefox ${firefox.version}`);
    faults += await report(FIREFOX_CHECKS, firefox.page, site).finally(firefox.close);
  } else console.log('Firefox tidak terpasang: dilewati. (Not installed: left out.)');
  const readers = await findTextBrowsers();
  for (const reader of readers) {
    console.log(`\n${reader.name} ${reader.version}`);
    faults += await report(TEXT_CHECKS, reader, site);
  }
  const absent = TEXT_BROWSERS.filter((name) => !readers.some((reader) => reader.name === name));
  if (absent.length > 0)
    console.log(`\nTidak terpasang, dilewati (not installed, left out): ${absent.join(', ')}`);
  await served.close();
  return faults > 0 || (!program && readers.length === 0) ? 1 : 0;
}

/** Runs checks and prints a line for each. @returns how many faults were found */
async function report<Reader>(checks: readonly Check<Reader>[], reader: Reader, site: CheckedSite) {
  let found = 0;
  for await (const outcome of runChecks(checks, reader, site)) {
    if (outcome.state === 'skipped') {
      console.log(`- ${outcome.label}: situs ini tidak punya halamannya (no such page)`);
      continue;
    }
    console.log(`${outcome.faults.length === 0 ? '✓' : '✗'} ${outcome.label}`);
    for (const fault of outcome.faults) console.log(`    ${fault}`);
    found += outcome.faults.length;
  }
  return found;
}
