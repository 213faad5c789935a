import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findProgram } from './browsers/findProgram.ts';
import { runNode } from './site/runNode.ts';
import { runTestStep } from './site/runTestStep.ts';

/** Where the site is built that the office opens. */
const FOLDER = 'dist-test/office';

const HELP = `npm run test:office [folder]: membuka berkas unduhan di LibreOffice yang sebenarnya, berbahasa Indonesia,
                                dan membacanya dengan Python; setiap sel dibandingkan dengan JSON
                                (opens the downloads in the real LibreOffice with Indonesian locale and reads them
                                with Python; every cell is compared with the JSON)

  folder  situs yang sudah jadi (a built site); bawaan: dibangun dulu di ${FOLDER}
  --help  keterangan ini (this text)

Yang tidak terpasang dilewati dan disebut. Di Debian: apt-get install libreoffice-calc-nogui python3
(What is not installed is left out, and said so.) Baris terakhir: N passed, N failed.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false } },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await testOffice(positionals[0]);

async function testOffice(folder = FOLDER): Promise<number> {
  for (const [name, programs] of [
    ['LibreOffice', ['soffice', 'libreoffice']],
    ['Python', ['python3', 'python']],
  ] as const)
    if (!findProgram(programs)) console.log(`${name} tidak terpasang: dilewati. (Not installed: left out.)`);
  if (folder === FOLDER) {
    const built = await runNode('scripts/build.ts', [], { OUT_DIR: FOLDER, SIMULASI: '1', DATA_DIR: 'data' });
    if (built !== 0) return fail(`✗ ${FOLDER} tidak jadi dibangun. (The build failed.)`);
  } else if (!existsSync(join(folder, 'data/semua.json'))) {
    return fail(`✗ ${folder} bukan situs yang sudah jadi. (No built site.)`);
  }
  process.env['OFFICE_SITE'] = resolve(folder);
  const { passed, failed, skipped } = await runTestStep({
    label: 'vitest office',
    program: resolve('node_modules/vitest/vitest.mjs'),
    args: ['run', '--project', 'office'],
    countsTests: true,
  });
  if (skipped > 0) console.log(`${skipped} dilewati (left out)`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function fail(problem: string): number {
  console.log(`${problem}\n0 passed, 1 failed`);
  return 1;
}
