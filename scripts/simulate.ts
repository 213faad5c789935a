import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REFLECTIONS } from './check/boards/checkReflections.ts';
import { calibrationSchema } from './simulation/calibration.ts';
import { descriptorText, NAME, TABLE } from './simulation/descriptor.ts';
import { areasOf, readSubject } from './simulation/inputs.ts';
import { inventReflections, reflectionsText } from './simulation/reflections.ts';
import { csvOf, descriptorOf } from './simulation/services/inventedTable.ts';
import { inventServices } from './simulation/services/inventServices.ts';
import { simulate } from './simulation/simulation.ts';
import { summarise } from './simulation/summary.ts';
import { tableText } from './simulation/table.ts';

const HELP = `npm run simulate

Membuat angka penimbangan per desa dengan rumus (bukan hasil ukur) dari
region.json, areas.csv, dan simulated/calibration.json, lalu menulisnya ke
simulated/${NAME}/, kunjungan ke kecamatan di simulated/reflections.csv, serta
laporan kader, skor konvergensi, dan pelaporan SIGA di foldernya sendiri.
Masukan yang sama selalu memberi berkas yang sama.

  DATA_DIR   folder data (bawaan: data)`;

/** Ends the run with one sentence; nothing has been written. */
function stop(sentence: string): never {
  console.error(`✗ ${sentence}`);
  process.exit(1);
}

function main(folder: string): void {
  const calibrationFile = join(folder, 'simulated', 'calibration.json');
  if (!existsSync(calibrationFile)) {
    stop(`${calibrationFile} tidak ada, jadi tidak ada jumlah yang menjadi dasar simulasi.`);
  }
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const calibration = calibrationSchema.parse(JSON.parse(readFileSync(calibrationFile, 'utf8')));
  const { area, title, asOf } = readSubject(read('region.json'));
  const areas = areasOf(read('areas.csv'));
  const total = areas.filter(({ level, code }) => level === 'desa' && code.startsWith(`${area}.`)).length;
  if (total === 0) stop(`${join(folder, 'areas.csv')} tidak memuat satu desa pun di wilayah ${area}.`);

  console.log(`Menyimulasikan ${total} desa dengan bilangan awal ${calibration.seed} …`);
  const simulation = simulate(areas, area, asOf, calibration);
  const { contradiction } = simulation;
  const target = join(folder, 'simulated', NAME);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, TABLE), tableText(simulation.rows));
  const about = { publisher: title, published: asOf, calibration, ...(contradiction && { contradiction }) };
  writeFileSync(join(target, 'datapackage.json'), descriptorText(about));
  const kecamatan = areas.filter(({ level, parent }) => level === 'kecamatan' && parent === area);
  const codes = kecamatan.map(({ code }) => code);
  const reflections = inventReflections(codes, asOf, calibration.seed);
  writeFileSync(join(folder, 'simulated', REFLECTIONS), reflectionsText(reflections));
  const services = inventServices(areas, area, asOf, calibration.seed);
  const { seed } = calibration;
  for (const table of services) {
    const place = join(folder, 'simulated', table.name);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, table.path), csvOf(table));
    writeFileSync(
      join(place, 'datapackage.json'),
      descriptorOf(table, { publisher: title, published: asOf, seed }),
    );
  }
  for (const line of summarise(simulation, calibration)) console.log(line);
  const names = services.map(({ name }) => `simulated/${name}/`).join(', ');
  console.log(`Ditulis: ${join(target, TABLE)}, datapackage.json, simulated/${REFLECTIONS}, ${names}.`);
}

const { DATA_DIR = 'data' } = process.env;
if (process.argv.includes('--help')) console.log(HELP);
else {
  try {
    main(DATA_DIR);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    stop(`Simulasi tidak dapat dihitung: ${error.message}.`);
  }
}
