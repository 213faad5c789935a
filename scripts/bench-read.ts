import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Measured, measureProgram } from './bench/measureProgram.ts';
import { median } from './bench/median.ts';
import { writeMillionRows } from './bench/writeMillionRows.ts';
import { readRegister } from './read/readRegister.ts';

const HELP = `npm run bench:read: memeriksa berkas sejuta baris, dan PapaParse saja untuk berkas yang sama
                    (checks a file of a million rows, and PapaParse alone for the same file)

  --rows 1000000  banyaknya baris (rows)
  --runs 3        ulangan; yang dilaporkan mediannya (runs; the median counts)
  --help          keterangan ini (this text)
`;

/** Most times that checking may take of parsing alone. */
const ASKED = 3;
const LAST_YEAR = 2025;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
  },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await benchRead(Number(values.rows), Number(values.runs));

async function benchRead(rows: number, runs: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pantau-'));
  const file = join(folder, 'bulan-timbang.csv');
  const { value } = await readRegister(process.env['DATA_DIR'] ?? 'data');
  const desa = value.areas.filter(({ level }) => level === 'desa');
  await writeMillionRows(file, desa, { rows, lastYear: LAST_YEAR });
  console.log(`${rows} baris, ${Math.round(statSync(file).size / 1e6)} MB.`);
  const [ours, alone]: [Measured[], Measured[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    alone.push(await measureProgram(['scripts/bench/papaAlone.ts', file], {}));
    ours.push(await measureProgram(['scripts/check-data.ts', file], {}));
  }
  const said = ours[0]?.output.trim().split('\n') ?? [];
  console.log(said.slice(-2).join('\n').replaceAll(file, 'Berkas'));
  const ratio = seconds(ours) / seconds(alone);
  console.log(row('PapaParse saja', alone));
  console.log(row('npm run data:check', ours));
  const isGood = ratio <= ASKED;
  console.log(
    `${isGood ? '✓' : '✗'} ${ratio.toFixed(2).replace('.', ',')} kali PapaParse saja; batas ${ASKED}.`,
  );
  rmSync(folder, { recursive: true });
  return isGood ? 0 : 1;
}

function seconds(measured: readonly Measured[]): number {
  return median(measured.map((one) => one.seconds));
}

function row(label: string, measured: readonly Measured[]): string {
  const memory = Math.max(...measured.map((one) => one.memory));
  return `${label.padEnd(20)}${seconds(measured).toFixed(2).replace('.', ',')} detik, puncak ${Math.round(memory / 1e6)} MB`;
}
