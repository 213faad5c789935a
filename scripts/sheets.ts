import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './bench/launchChromium.ts';
import { megabytes } from './offline/megabytes.ts';
import { readBooklets } from './sheets/booklets.ts';
import { countPages } from './sheets/countPages.ts';
import { printBooklet } from './sheets/printBooklet.ts';
import { siteAddress } from './site/siteAddress.ts';

const HELP = `npm run sheets [-- kecamatan …]: mencetak lembar A4 situs yang sudah jadi ke PDF, satu buku per kecamatan
                               (prints the A4 sheets of a built site as PDF, one booklet a kecamatan)

  --out folder          folder tujuan (where the booklets go); bawaan: sheets
  OUT_DIR=folder        situs yang dicetak (the built site); bawaan: dist
  CHROMIUM_PATH=berkas  pakai Chromium lain (use another Chromium)
  --help                keterangan ini (this text)

Nama kecamatan seperti di alamat halamannya (silo, gumukmas); tanpa nama, semuanya.
Gagal (1) bila situs belum dibangun, atau sebuah wilayah tidak muat di satu lembar.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false }, out: { type: 'string', default: 'sheets' } },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await writeSheets(process.env['OUT_DIR'] ?? 'dist', values.out, positionals);

async function writeSheets(folder: string, out: string, names: readonly string[]): Promise<number> {
  if (!existsSync(join(folder, 'data/areas.json'))) {
    console.log(`✗ ${folder} bukan situs yang sudah jadi: npm run build. (${folder} is not a built site.)`);
    return 1;
  }
  const began = performance.now();
  const { booklets, asOf, simulated } = await readBooklets(folder);
  const unknown = names.filter((name) => !booklets.some((booklet) => booklet.name === name));
  if (unknown.length > 0) {
    console.log(`✗ Tidak ada kecamatan bernama ${unknown.join(', ')}. (No such kecamatan.)`);
    return 1;
  }
  await mkdir(out, { recursive: true });
  const online = siteAddress()?.href.replace(/\/?$/, '/');
  const browser = await launchChromium();
  const page = await browser.newPage({ javaScriptEnabled: false });
  let [files, sheets, bytes, faults] = [0, 0, 0, 0];
  for (const booklet of booklets.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const pdf = await printBooklet(page, booklet, { folder, online, asOf });
    const file = `${simulated ? 'SIMULASI-' : ''}${booklet.name}.pdf`;
    await writeFile(join(out, file), pdf);
    const count = countPages(pdf);
    if (count !== booklet.paths.length) {
      console.log(
        `✗ ${file}: ${booklet.paths.length} wilayah, ${count} lembar. (Some area needs a second sheet.)`,
      );
      faults++;
    }
    [files, sheets, bytes] = [files + 1, sheets + count, bytes + pdf.length];
  }
  await browser.close();
  const seconds = ((performance.now() - began) / 1000).toFixed(1).replace('.', ',');
  console.log(`${files} buku, ${sheets} lembar, ${megabytes(bytes)} di ${out}, ${seconds} detik.`);
  return faults === 0 ? 0 : 1;
}
