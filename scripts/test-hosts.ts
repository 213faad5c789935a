import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './bench/launchChromium.ts';
import { checkBrowser, checkFrames } from './hosts/check/checkBrowser.ts';
import { checkFile } from './hosts/check/checkFile.ts';
import { checkHeadersFile } from './hosts/check/checkHeadersFile.ts';
import { checkRefusals } from './hosts/check/checkRefusals.ts';
import { addressOf, oneOfEachKind, unknownKinds } from './hosts/check/kinds.ts';
import { SERVER_NAMES, startServer } from './hosts/check/runningServer.ts';
import { FRAMED } from './hosts/headers.ts';
import { listFiles } from './site/listFiles.ts';

const HELP = `npm run test:hosts [folder]: menyajikan situs yang sudah jadi dengan nginx dan Caddy sungguhan
                            (serves a built site with real nginx and Caddy; default: dist)

  CHROMIUM_PATH=berkas  pakai Chromium lain (use another Chromium)
  --help                keterangan ini (this text)

Yang tidak terpasang dilewati dan disebut; di Debian: apt-get install nginx-light caddy.
(What is not installed is left out, and said so.) Baris terakhir: N passed, N failed.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false } },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await testHosts(positionals[0] ?? 'dist');

async function testHosts(site: string): Promise<number> {
  if (!existsSync(join(site, 'index.html'))) {
    console.log(`✗ ${site} bukan situs yang sudah jadi: npm run build\n0 passed, 1 failed`);
    return 1;
  }
  // Hosts read it; none of them serves it.
  const files = (await listFiles(site)).filter((file) => file !== '_headers');
  const kinds = oneOfEachKind(files);
  const counts = { passed: 0, failed: 0 };
  const report = (label: string, faults: readonly string[]) => {
    counts[faults.length === 0 ? 'passed' : 'failed']++;
    console.log(`${faults.length === 0 ? '✓' : '✗'} ${label}`);
    for (const fault of faults) console.log(`    ${fault}`);
  };
  report(`tiap jenis berkas punya tipe (${kinds.length} jenis, ${files.length} berkas)`, unknownKinds(files));
  report('_headers', checkHeadersFile(await readFile(join(site, '_headers'), 'utf8'), files));
  const browser = await launchChromium();
  for (const name of SERVER_NAMES) {
    const server = await startServer(name, site);
    if (!server) {
      console.log(`- ${name} tidak terpasang: dilewati. (Not installed: left out.)`);
      continue;
    }
    const { address, version } = server;
    for (const file of kinds)
      report(`${name} ${version} ${addressOf(file)}`, await checkFile(address, site, file));
    report(`${name} menolak yang bukan untuk umum`, await checkRefusals(address, site));
    report(`${name} di Chromium`, await checkBrowser(browser, address));
    const embed = files.find((file) => file.startsWith(`${FRAMED}/`) && file.endsWith('/index.html'));
    report(`${name} dalam bingkai`, await checkFrames(browser, address, embed && addressOf(embed).slice(1)));
    await server.close();
  }
  await browser.close();
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
}
