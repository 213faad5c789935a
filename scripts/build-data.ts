import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesOf } from './changes/changesOf.ts';
import { checkReasons } from './changes/checkReasons.ts';
import { checkSources } from './check/checkSources.ts';
import { sortConsequences } from './check/consequences.ts';
import { compareFindings, hasErrors } from './check/finding.ts';
import { formatFinding, summarizeFindings } from './check/formatFinding.ts';
import { standsInTheWay } from './check/standsInTheWay.ts';
import { deriveDataset } from './derive/deriveDataset.ts';
import { followRows } from './inspect/inspection.ts';
import { jsonReport } from './inspect/jsonReport.ts';
import { readReleases, recordReleases, WITHHELD_FILE } from './protect/releases.ts';
import { hashInputs } from './read/hashInputs.ts';
import { readSources } from './read/readSources.ts';
import { PRODUCTION, ROOMS } from './read/sources.ts';
import { explainRelease } from './release/explainRelease.ts';
import { readManifests } from './release/readManifests.ts';
import { canonicalJson } from './write/canonicalJson.ts';
import { explainDisk } from './write/explainDisk.ts';
import { finishFetching } from './write/finishFetching.ts';
import { ledgerOf } from './write/ledgerOf.ts';
import { outputsOf } from './write/outputsOf.ts';
import { replaceFolder, restoreFolder } from './write/replaceFolder.ts';
import { rowsSetAside } from './write/rowsSetAside.ts';
import { withoutEnglish } from './write/withoutEnglish.ts';

const HELP = `npm run data: membaca data/, memeriksanya, dan menulis public/data/*.json
             (reads data/, checks it and writes public/data/*.json)

  SIMULASI=1      sertakan data/simulated (include simulated figures)
  DATA_DIR=folder pakai folder data lain (use another data folder)
  --allow-rejects terbitkan baris yang baik; yang salah dicatat tanpa jumlahnya
                  (publish the sound rows, list the faulty ones without their counts)
  --record-withheld=2026-11
                  catat sel yang disamarkan pada rilis ini, agar tetap disamarkan kelak
                  (record the cells withheld in this release, so that they stay withheld)
  --json          temuan dan neraca untuk mesin (findings and ledger for machines)
  --help          keterangan ini (this text)
`;

/** Where the site finds its open data. */
const OUTPUT = 'public/data';

/** Where its versions lie: outside \`public/\`, which is copied into the site as a whole. */
const VERSIONS = '.cache/data';

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'allow-rejects': { type: 'boolean', default: false },
    'record-withheld': { type: 'string' },
  },
});
/** With \`--json\` standard output is for the object alone. */
const say = (line: string) => (values.json ? console.error(line) : console.log(line));
if (values.help) process.stdout.write(HELP);
else process.exitCode = await explainDisk(OUTPUT, () => explainRelease(say, buildData));

async function buildData(): Promise<number> {
  await restoreFolder(OUTPUT, VERSIONS);
  const dataDir = process.env['DATA_DIR'] ?? 'data';
  await finishFetching(dataDir);
  const simulation = process.env['SIMULASI'] === '1';
  const sources = await readSources(dataDir, { rooms: simulation ? ROOMS : PRODUCTION });
  say(
    `Membaca ${dataDir}: ${sources.publications.length} publikasi${simulation ? ', dengan simulasi' : ''}.`,
  );

  const { dataset, findings: checked } = checkSources(sources);
  const list = sources.files.get(WITHHELD_FILE);
  const { value: releaseOf, findings: unread } = readReleases(list);
  const manifests = await readManifests(dataDir);
  const reasons = checkReasons(
    sources.files,
    manifests.map(({ id }) => id),
  );
  const derived = dataset && deriveDataset(dataset, releaseOf);
  const findings = [...checked, ...unread, ...reasons.findings, ...(derived?.findings ?? [])].toSorted(
    compareFindings,
  );
  const ledger = dataset && derived && ledgerOf(dataset, derived, findings);
  if (values.json) {
    const report = jsonReport(followRows(findings, ledger, dataset), { observations: false });
    process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  } else {
    const { causes, consequences } = sortConsequences(findings, sources.files);
    for (const finding of causes) say(formatFinding(finding));
    if (causes.length > 0) say(summarizeFindings(causes, consequences.length));
  }
  const isStopped = values['allow-rejects'] ? standsInTheWay(findings, dataset) : hasErrors(findings);
  if (!dataset || !derived || !ledger || isStopped) {
    say('Tidak ada yang ditulis: perbaiki kesalahan di atas. (Nothing written: mend the errors above.)');
    return 1;
  }

  for (const { file, ignored } of dataset.files) {
    if (ignored.length > 0) say(`Kolom diabaikan di ${file}: ${ignored.join(', ')}.`);
  }
  const setAside = rowsSetAside(dataset, derived, findings);
  const current = { ...derived, publications: dataset.publications };
  const changes = await changesOf(dataDir, manifests, current, reasons.value);
  const inputs = await hashInputs(dataDir, ledger, dataset.publications);
  const outputs = new Map([
    ...outputsOf(dataset, derived, ledger, setAside, sources, manifests, changes),
    ['inputs.json', canonicalJson(inputs)] as const,
  ]);
  await replaceFolder(OUTPUT, VERSIONS, outputs);
  const untold = withoutEnglish(outputs, dataset.vocabulary.english);
  if (untold.length > 0) say(`Belum ada bahasa Inggrisnya di english.csv:\n  ${untold.join('\n  ')}`);
  const total = (column: 'rows' | 'published' | 'suppressed' | 'superseded' | 'rejected') =>
    ledger.reduce((sum, entry) => sum + entry[column], 0);
  say(
    `Baris masuk ${total('rows')} = terbit ${total('published')} + disamarkan ${total('suppressed')}` +
      ` + digantikan ${total('superseded')} + ditolak ${total('rejected')}.`,
  );
  const { audit } = derived;
  say(
    `Sel disamarkan ${audit.suppressed}, diserang ${audit.attacked}, ` +
      `nilai mungkin paling sedikit ${audit.fewest ?? '–'} (harus ${audit.required}).`,
  );
  say(`Menulis ${outputs.size} berkas ke ${OUTPUT}: ${derived.observations.length} amatan.`);
  const release = values['record-withheld'];
  if (release !== undefined) {
    const path = join(dataDir, WITHHELD_FILE);
    const invented = new Set(
      dataset.publications.filter(({ evidence }) => evidence === 'simulated').map(({ id }) => id),
    );
    const isReleased = ({ publication }: { readonly publication: string }) => !invented.has(publication);
    await writeFile(path, recordReleases(list, release, derived.protection, isReleased));
    say(`Mencatat sel yang disamarkan pada rilis ${release} di ${path}.`);
  }
  return 0;
}
