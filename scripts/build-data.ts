import { parseArgs } from 'node:util';
import { checkSources } from './check/checkSources.ts';
import { compareFindings, hasErrors } from './check/finding.ts';
import { formatFinding, summarizeFindings } from './check/formatFinding.ts';
import { deriveDataset } from './derive/deriveDataset.ts';
import { readSources } from './read/readSources.ts';
import { PRODUCTION, ROOMS } from './read/sources.ts';
import { explainDisk } from './write/explainDisk.ts';
import { finishFetching } from './write/finishFetching.ts';
import { ledgerOf } from './write/ledgerOf.ts';
import { outputsOf } from './write/outputsOf.ts';
import { replaceFolder, restoreFolder } from './write/replaceFolder.ts';

const HELP = `npm run data: membaca data/, memeriksanya, dan menulis public/data/*.json
             (reads data/, checks it and writes public/data/*.json)

  SIMULASI=1      sertakan data/simulated (include simulated figures)
  DATA_DIR=folder pakai folder data lain (use another data folder)
  --help          keterangan ini (this text)
`;

/** Where the site finds its open data. */
const OUTPUT = 'public/data';

/** Where its versions lie: outside \`public/\`, which is copied into the site as a whole. */
const VERSIONS = '.cache/data';

const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
if (values.help) process.stdout.write(HELP);
else process.exitCode = await explainDisk(OUTPUT, buildData);

async function buildData(): Promise<number> {
  await restoreFolder(OUTPUT, VERSIONS);
  const dataDir = process.env['DATA_DIR'] ?? 'data';
  await finishFetching(dataDir);
  const simulation = process.env['SIMULASI'] === '1';
  const sources = await readSources(dataDir, { rooms: simulation ? ROOMS : PRODUCTION });
  console.log(
    `Membaca ${dataDir}: ${sources.publications.length} publikasi${simulation ? ', dengan simulasi' : ''}.`,
  );

  const { dataset, findings: checked } = checkSources(sources);
  const derived = dataset && deriveDataset(dataset);
  const findings = [...checked, ...(derived?.findings ?? [])].toSorted(compareFindings);
  for (const finding of findings) console.log(formatFinding(finding));
  if (findings.length > 0) console.log(summarizeFindings(findings));
  if (!dataset || !derived || hasErrors(findings)) {
    console.log(
      'Tidak ada yang ditulis: perbaiki kesalahan di atas. (Nothing written: mend the errors above.)',
    );
    return 1;
  }

  for (const { file, ignored } of dataset.files) {
    if (ignored.length > 0) console.log(`Kolom diabaikan di ${file}: ${ignored.join(', ')}.`);
  }
  const ledger = ledgerOf(dataset, derived, findings);
  const outputs = outputsOf(dataset, derived, ledger, sources);
  await replaceFolder(OUTPUT, VERSIONS, outputs);
  const total = (column: 'rows' | 'published' | 'suppressed' | 'superseded' | 'rejected') =>
    ledger.reduce((sum, entry) => sum + entry[column], 0);
  console.log(
    `Baris masuk ${total('rows')} = terbit ${total('published')} + disamarkan ${total('suppressed')}` +
      ` + digantikan ${total('superseded')} + ditolak ${total('rejected')}.`,
  );
  console.log(`Menulis ${outputs.size} berkas ke ${OUTPUT}: ${derived.observations.length} amatan.`);
  return 0;
}
