import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFinding } from './check/formatFinding.ts';
import { headersFile } from './hosts/headersFile.ts';
import { siteZipReport } from './offline/siteZipReport.ts';
import { writeSiteZip } from './offline/writeSiteZip.ts';
import { releaseReport } from './release/releaseReport.ts';
import { cardReport } from './site/cardReport.ts';
import { counter } from './site/counter.ts';
import { listFiles } from './site/listFiles.ts';
import { overBudget } from './site/overBudget.ts';
import { renderLanguages } from './site/renderLanguages.ts';
import { runNode } from './site/runNode.ts';
import { siteAddress } from './site/siteAddress.ts';
import { weighHeaviest } from './site/weighHeaviest.ts';
import { weightReport } from './site/weightReport.ts';
import { diskProblemIn } from './write/diskProblem.ts';
import { explainDisk } from './write/explainDisk.ts';
import { recoverSwap, swapFolder, unfinishedOf } from './write/swapFolder.ts';

const HELP = `npm run build: membangun situs: data, halaman, lalu menimbang setiap halaman
               (builds the site: the data, the pages, and the weight of every page)

  SIMULASI=1      sertakan angka simulasi (include simulated figures)
  DATA_DIR=folder pakai folder data lain (use another data folder); bawaan: data
  OUT_DIR=folder  tulis ke folder lain (write to another folder); bawaan: dist
  SITE_URL=alamat alamat situs nanti (where the site will be served)
  --help          keterangan ini (this text)

Gagal (1) bila data salah, halaman gagal dibuat, atau ada halaman di atas anggaran.
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
const outDir = (process.env['OUT_DIR'] ?? 'dist').replace(/(?<=.)[/\\]+$/, '');
if (values.help) process.stdout.write(HELP);
else process.exitCode = await explainDisk(outDir, build);

/** Builds beside the folder and puts the result in its place, so that a failed or killed build changes nothing. */
async function build(): Promise<number> {
  const began = performance.now();
  if (await recoverSwap(outDir)) {
    console.log(`Mengembalikan ${outDir} dari pembangunan yang terputus. (Brought back ${outDir}.)`);
  }
  if ((await runNode('scripts/build-data.ts')) !== 0) return 1;

  const fresh = unfinishedOf(outDir);
  console.log('Membuat halaman …');
  const files = counter((n) => `  ${n} berkas`);
  const {
    code,
    remarks,
    beside: released,
  } = await renderLanguages(fresh, files.next, () => releaseReport(fresh));
  const written = files.end();
  if (code !== 0) {
    await rm(fresh, { recursive: true, force: true });
    const problem = diskProblemIn(remarks, outDir);
    console.log(problem ? formatFinding(problem) : `${remarks}\n${failed(outDir)}`);
    return 1;
  }
  if (remarks !== '') console.log(remarks);
  if (released?.fault !== undefined) {
    await rm(fresh, { recursive: true, force: true });
    console.log(`✗ ${released.fault}`);
    return 1;
  }
  const packing = performance.now();
  const zip = await writeSiteZip(fresh, siteAddress());
  const packed = performance.now() - packing;
  await writeFile(join(fresh, '_headers'), headersFile(await listFiles(fresh)));
  await swapFolder(fresh, outDir);

  console.log('Menimbang halaman …');
  const pages = await weighHeaviest(outDir);
  const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',');
  console.log(
    `${pages.length} halaman dan ${written - pages.length} berkas unduhan di ${outDir}, ${seconds} detik.`,
  );
  for (const line of weightReport(pages)) console.log(line);
  console.log(await cardReport(outDir));
  if (released?.line !== undefined) console.log(released.line);
  if (zip) console.log(siteZipReport(zip, packed));
  return overBudget(pages).length === 0 ? 0 : 1;
}

function failed(folder: string): string {
  return `✗ Halaman gagal dibuat; ${folder} tidak berubah. (Pages failed; ${folder} is unchanged.)`;
}
