import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD_HEAD, buildRow } from './bench/buildRow.ts';
import { type Measured, measureProgram } from './bench/measureProgram.ts';
import { secondsInPlot } from './bench/plotShare.ts';
import { writeSyntheticRegion } from './bench/writeSyntheticRegion.ts';
import { writeTrivialSite } from './bench/writeTrivialSite.ts';
import { ASTRO, ASTRO_ENVIRONMENT } from './site/astroProgram.ts';
import { listFiles } from './site/listFiles.ts';
import { runNode } from './site/runNode.ts';

const HELP = `npm run bench:build: membangun wilayah rekaan seukuran 1, 10 dan 40 kali wilayah kita, dan situs Astro kosong
                     dengan halaman sebanyak itu (builds made-up regions and, as a yardstick, trivial Astro sites)

  --sizes 1,10,40  ukuran (sizes)
  --help           keterangan ini (this text)

Memakai public/data; sesudahnya data asli dibaca lagi. (Uses public/data, and reads the real data again at the end.)
`;

/** Most times that the whole build may take of a trivial one. */
const ASKED = 8;
const OUT = 'dist-uji';
/** Inside the project, so that Astro is found. */
const TRIVIAL = '.cache/uji';

const { values } = parseArgs({
  options: { help: { type: 'boolean', default: false }, sizes: { type: 'string', default: '1,10,40' } },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await benchBuild(values.sizes.split(',').map(Number));

async function benchBuild(sizes: readonly number[]): Promise<number> {
  const data = join(mkdtempSync(join(tmpdir(), 'pantau-')), 'data');
  const env = { DATA_DIR: data, SIMULASI: '1', OUT_DIR: OUT, ...ASTRO_ENVIRONMENT };
  console.log(BUILD_HEAD);
  let slowest = 0;
  for (const size of sizes) {
    await inventRegion(data, size);
    const ours = await measureProgram(['scripts/build.ts'], env);
    const pages = await countPages(OUT, ours);
    writeTrivialSite(TRIVIAL, pages);
    const trivial = await measureProgram([ASTRO, 'build', '--root', TRIVIAL], ASTRO_ENVIRONMENT);
    await countPages(join(TRIVIAL, 'dist'), trivial);
    slowest = Math.max(slowest, ours.seconds / trivial.seconds);
    console.log(buildRow(size, pages, ours, trivial));
  }
  const [size = 1] = sizes;
  await inventRegion(data, size);
  await measureProgram(['scripts/build-data.ts'], env);
  const profiles = mkdtempSync(join(tmpdir(), 'pantau-'));
  const { seconds } = await measureProgram(['--cpu-prof', `--cpu-prof-dir=${profiles}`, ASTRO, 'build'], env);
  const plot = secondsInPlot(profiles);
  const percent = ((plot / seconds) * 100).toFixed(1).replace('.', ',');
  console.log(
    `\nPlot: ${plot.toFixed(2).replace('.', ',')} detik dari ${seconds.toFixed(1).replace('.', ',')} (${percent}%) pada ${size}×, dengan pengukur.`,
  );
  const good = slowest <= ASKED;
  console.log(
    `${good ? '✓' : '✗'} Paling lambat ${slowest.toFixed(1).replace('.', ',')} kali situs kosong; batas ${ASKED}.`,
  );
  for (const folder of [data, profiles, OUT, TRIVIAL]) rmSync(folder, { recursive: true, force: true });
  await runNode('scripts/build-data.ts');
  return good ? 0 : 1;
}

/** Writes a made-up region with all that is simulated of it. */
async function inventRegion(folder: string, size: number): Promise<void> {
  writeSyntheticRegion('data', folder, size);
  const { code, output } = await measureProgram(['scripts/simulate.ts'], { DATA_DIR: folder });
  if (code !== 0) throw new Error(`no simulation for ${folder}:\n${output}`);
}

/** Pages of a build. @throws where it made none: its output says why */
async function countPages(folder: string, { output }: Measured): Promise<number> {
  const files = await listFiles(folder).catch(() => []);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  if (pages === 0) throw new Error(`no pages in ${folder}:\n${output}`);
  return pages;
}
