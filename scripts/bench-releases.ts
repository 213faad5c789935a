import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureProgram } from './bench/measureProgram.ts';
import { median } from './bench/median.ts';
import { servedBytes } from './bench/servedBytes.ts';
import { writeMadeUpPublication } from './bench/writeMadeUpPublication.ts';
import { ASTRO_ENVIRONMENT } from './site/astroProgram.ts';
import { runNode } from './site/runNode.ts';

const HELP = `npm run bench:releases: membuat 20 rilis rekaan dengan angka berbeda, lalu membangun situs tanpa dan dengan rilis itu
                        (makes 20 made-up releases of different figures, then builds the site without and with them)

  --count 20  berapa rilis (how many releases)
  --desa 10   berapa desa yang punya angka, seperti sekarang hanya sedikit (how many desa have a figure)
  --runs 3    berapa kali tiap pembangunan; yang tengah dipakai (builds of each; the median counts)
  --help      keterangan ini (this text)

Memakai public/data; sesudahnya data asli dibaca lagi. (Uses public/data, and reads the real data again at the end.)
`;

/** Most that releases may add to time and size, as a share of the build without them. */
const ASKED = 0.5;

const percent = (share: number) => `${(100 * share).toFixed(1).replace('.', ',')}%`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    count: { type: 'string', default: '20' },
    desa: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
  },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await benchReleases(Number(values.count), Number(values.desa), Number(values.runs));

async function benchReleases(count: number, desa: number, runs: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-'));
  const data = join(folder, 'data');
  const site = join(folder, 'situs');
  const env = {
    DATA_DIR: data,
    SIMULASI: '',
    OUT_DIR: site,
    SITE_URL: 'https://pantau.example/',
    ...ASTRO_ENVIRONMENT,
  };
  cpSync('data', data, { recursive: true });
  rmSync(join(data, 'releases'), { recursive: true, force: true });
  for (let number = 1; number <= count; number++) {
    writeMadeUpPublication(data, number, desa);
    await program('scripts/release.ts', env);
    if (process.stdout.isTTY) process.stdout.write(`\r${number} rilis …`);
  }
  const without = { seconds: [] as number[], files: 0, bytes: 0 };
  const withAll = { seconds: [] as number[], files: 0, bytes: 0 };
  const [here, aside] = [join(data, 'releases'), join(folder, 'rilis')];
  for (let run = 0; run < runs; run++) {
    renameSync(here, aside);
    without.seconds.push(await program('scripts/build.ts', env));
    Object.assign(without, await servedBytes(site));
    renameSync(aside, here);
    withAll.seconds.push(await program('scripts/build.ts', env));
    Object.assign(withAll, await servedBytes(site));
  }
  const kept = await servedBytes(here);
  rmSync(folder, { recursive: true });
  await runNode('scripts/build-data.ts');

  const [before, after] = [median(without.seconds), median(withAll.seconds)];
  console.log(line('tanpa', before, without));
  console.log(line(`${count} rilis`, after, withAll));
  const time = after / before - 1;
  const size = withAll.bytes / without.bytes - 1;
  const each = Math.round((withAll.bytes - without.bytes) / count);
  console.log(`  Satu rilis: ${each} byte tersaji, ${Math.round(kept.bytes / count)} byte di data/releases.`);
  const good = time <= ASKED && size <= ASKED;
  console.log(
    `${good ? '✓' : '✗'} Menambah ${percent(time)} waktu dan ${percent(size)} ukuran; batas ${percent(ASKED)}.`,
  );
  return good ? 0 : 1;
}

/** @returns seconds that a run took @throws with its output where it failed */
async function program(script: string, env: NodeJS.ProcessEnv): Promise<number> {
  const { code, output, seconds } = await measureProgram([script], env);
  // Of a budget that a made-up figure breaks nothing is asked here.
  if (code !== 0 && !output.includes('anggaran')) throw new Error(output);
  return seconds;
}

function line(
  label: string,
  seconds: number,
  { files, bytes }: { readonly files: number; readonly bytes: number },
) {
  const time = `${seconds.toFixed(1).replace('.', ',')} detik`;
  return `  ${label.padEnd(10)}${time.padStart(12)}${String(files).padStart(8)} berkas${String(bytes).padStart(12)} byte`;
}
