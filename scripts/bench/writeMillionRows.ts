import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const HEADER = 'Kode,Desa,Tahun,Bulan,Sasaran,Diukur,Pendek,Sangat Pendek,Prevalensi,Waktu Input';
const FIRST_YEAR = 2019;
const MONTHS = 12;

/**
 * Writes monthly counts of all desa, and so many entries of each that there are as many rows as asked for.
 * @param desa code and name of each
 * @param lastYear the last whole year
 */
export async function writeMillionRows(
  path: string,
  desa: readonly { readonly code: string; readonly name: string }[],
  { rows, lastYear }: { readonly rows: number; readonly lastYear: number },
): Promise<void> {
  const stream = createWriteStream(path);
  stream.write(`${HEADER}\n`);
  const years = lastYear - FIRST_YEAR + 1;
  const perEntry = desa.length * MONTHS * years;
  for (let row = 0; row < rows; row++) {
    const entry = Math.floor(row / perEntry);
    const place = desa[row % desa.length];
    const month = Math.floor(row / desa.length) % (MONTHS * years);
    if (!place) break;
    const target = 400 + ((row * 7919) % 300);
    const measured = Math.floor(target * 0.9);
    const [short, severe] = [20 + ((row * 31) % 50), 5 + (row % 11)];
    const percent = ((100 * (short + severe)) / measured).toFixed(2);
    const time = `${lastYear + 1}-01-${String(1 + (entry % 28)).padStart(2, '0')} ${String(Math.floor(entry / 28) % 24).padStart(2, '0')}:00`;
    const cells = [place.code, place.name, FIRST_YEAR + Math.floor(month / MONTHS), 1 + (month % MONTHS)];
    const line = [...cells, target, measured, short, severe, `${percent}%`, time].join(',');
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}
