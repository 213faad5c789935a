import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkVocabulary } from './check/checkVocabulary.ts';
import { type Finding, isOpen } from './check/finding.ts';
import { describe } from './inspect/describe.ts';
import { type FileInspection, type Inspection, joinInspections } from './inspect/inspection.ts';
import { inspectFile, inspectPublication } from './inspect/inspectPath.ts';
import { jsonReport } from './inspect/jsonReport.ts';
import { textReport } from './inspect/textReport.ts';
import { type Located, locateData } from './read/locateData.ts';
import { readDataFile, readPublication, readSources } from './read/readSources.ts';
import { ROOMS, type Room } from './read/sources.ts';

const HELP = `npm run data:check -- BERKAS|FOLDER …: memeriksa berkas tanpa membangun apa pun
                                     (checks files or folders without building)

  --json          hasil untuk mesin: satu objek JSON (one JSON object for machines)
  --observations  dengan --json: sertakan angka yang terbaca (the figures that were read)
  --describe      tulis datapackage.json di samping berkas yang belum punya
                  (write a descriptor beside files that have none)
  DATA_DIR=folder pakai wilayah dan indikator folder ini (areas and indicators of this folder)
  --help          keterangan ini (this text)

Kode keluar: 0 bersih, 1 ada temuan, 2 salah pakai (clean, findings, wrong usage).
`;

const WRONG_USAGE = 2;
const OPTIONS = {
  help: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  observations: { type: 'boolean', default: false },
  describe: { type: 'boolean', default: false },
} as const;

process.exitCode = await checkData(process.argv.slice(2));

async function checkData(args: string[]): Promise<number> {
  const parsed = parse(args);
  if (!parsed) return WRONG_USAGE;
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (positionals.length === 0) return misuse('Sebut berkas atau folder. (Name a file or folder.)');
  const located: Located[] = [];
  for (const path of positionals) {
    const found = await locateData(path);
    if (!found) return misuse(`${path}: tidak ada. (No such file or folder.)`);
    located.push(found);
  }
  const inspection = joinInspections((await Promise.all(located.map(inspectAll))).flat());
  if (inspection.files.length + inspection.findings.length === 0) {
    return misuse('Tidak ada berkas yang dapat diperiksa di situ. (Nothing to check there.)');
  }
  if (values.json) process.stdout.write(`${JSON.stringify(jsonReport(inspection, values), null, 1)}\n`);
  else process.stdout.write(textReport(inspection));
  if (values.describe) await writeDescriptors(inspection.files);
  const findings = [...inspection.findings, ...inspection.files.flatMap((file) => file.findings)];
  return findings.some(isOpen) ? 1 : 0;
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    misuse(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function misuse(sentence: string): number {
  process.stderr.write(`${sentence}\n\n${HELP}`);
  return WRONG_USAGE;
}

/** Checks everything at a path: files one by one against the data folder of the site, a data folder against itself. */
async function inspectAll({ dataFolders, publications, files }: Located): Promise<Inspection[]> {
  const whole = await Promise.all(dataFolders.map(inspectDataFolder));
  if (publications.length + files.length === 0) return whole.flat();
  const { value, findings } = checkVocabulary(
    await readSources(process.env['DATA_DIR'] ?? 'data', { rooms: [] }),
  );
  if (!value) return [...whole.flat(), { files: [], findings }];
  const folders = await Promise.all(
    publications.map(async (path) => {
      const folder = await readPublication(path, basename(resolve(path)), roomOf(path));
      return inspectPublication(folder, value, path);
    }),
  );
  const single = await Promise.all(
    files.map(async (path) => inspectFile(path, await readDataFile(path), value)),
  );
  return [...whole.flat(), { files: [], findings }, ...folders, ...single];
}

async function inspectDataFolder(path: string): Promise<Inspection[]> {
  const sources = await readSources(path, { rooms: ROOMS });
  const { value, findings } = checkVocabulary(sources);
  const place = (finding: Finding) => ({ ...finding, file: join(path, finding.file) });
  if (!value) return [{ files: [], findings: findings.map(place) }];
  const folders = sources.publications.map((folder) =>
    inspectPublication(folder, value, join(path, folder.room, folder.id)),
  );
  return [{ files: [], findings: findings.map(place) }, ...folders];
}

/** The room that a publication's folder lies in, by its name; anywhere else it is one like any other. */
function roomOf(path: string): Room {
  const parent = basename(dirname(resolve(path)));
  return ROOMS.find((room) => room === parent) ?? 'publications';
}

/** Writes what was found beside the files it was found for; a descriptor that is there already stays. */
async function writeDescriptors(files: readonly FileInspection[]): Promise<void> {
  const found = files.flatMap(({ file, described }) => (described ? [{ file, resource: described }] : []));
  for (const [folder, group] of Map.groupBy(found, ({ file }) => dirname(file))) {
    const path = join(folder, 'datapackage.json');
    const resources = group.map(({ file, resource }) => ({ path: basename(file), resource }));
    const text = `${JSON.stringify(describe(basename(resolve(folder)), resources), null, 2)}\n`;
    const isWritten = await writeFile(path, text, { flag: 'wx' }).then(
      () => true,
      () => false,
    );
    const sentence = isWritten
      ? `Menulis ${path}. (Written.)`
      : `${path} sudah ada atau tidak dapat ditulis. (Not written.)`;
    process.stderr.write(`${sentence}\n`);
  }
}
