import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonReport } from '../../scripts/inspect/jsonReport.ts';
import { textReport } from '../../scripts/inspect/textReport.ts';
import { countSet } from './dataset.ts';
import { inspected } from './inspected.ts';
import { layOut } from './layout.ts';
import { shape } from './shape.ts';
import { writePage, writeWorkbook } from './writeTables.ts';
import { writeText } from './writeText.ts';

/** A file of any kind is reported on: nothing is thrown, every row has one place, and the reports can be written. */
async function isReported(bytes: Uint8Array): Promise<void> {
  const { file, findings } = await inspected(bytes);
  expect(file.published + file.suppressed + file.superseded + file.rejected).toBe(file.rows);
  if (file.published + file.suppressed === 0) expect(findings.length).toBeGreaterThan(0);
  const inspection = { files: [file], findings: [] };
  expect(JSON.stringify(jsonReport(inspection, { observations: true })).length).toBeLessThan(200_000);
  expect(textReport(inspection).length).toBeLessThan(200_000);
}

const HEAD = 'Kecamatan,Tahun,Diukur,Stunting\nHulu Rekaan,2024,100,10\n';
const million = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));

describe('a file that nobody meant', () => {
  it('is reported on, whatever its bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .string({ unit: fc.constantFrom(...'aé1,;\t|"\'\n\r\0 <>.-%\u200b'), maxLength: 300 })
        .map((text) => Buffer.from(text)),
      fc
        .string({
          unit: fc.constantFrom('Kecamatan', 'Stunting', 'Diukur', '2024', '1.234', ',', ';', '\n', '"', '-'),
          maxLength: 60,
        })
        .map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 200 }).map((tail) => Buffer.concat([Buffer.from('PK\x03\x04'), tail])),
    );
    await fc.assert(fc.asyncProperty(bytes, isReported), { numRuns: 1000 });
  });

  it('is reported on where a sound file was cut off, or some of its bytes are others', async () => {
    const hits = fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 6 });
    const cut = fc.option(fc.nat(2000), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(countSet, shape, fc.nat(3), hits, cut, async (set, form, way, changes, end) => {
        const layout = layOut(set, form);
        const write = [writePage, writeWorkbook][way] ?? ((laid: typeof layout) => writeText(laid, form));
        const bytes = Buffer.from(write(layout).bytes);
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        await isReported(end === undefined ? bytes : bytes.subarray(0, end % bytes.length));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a cell of a million letters', `${HEAD}Tengah Rekaan,2024,100,${million('x')}\n`],
    ['a name of a million letters', `${HEAD}${million('x')},2024,100,10\n`],
    ['a million percent signs', `${HEAD}Tengah Rekaan,2024,100,${million('% ')}x\n`],
    ['a million digits', `${HEAD}Tengah Rekaan,2024,100,${million('1 ')}\n`],
    ['a year of a million digits', `${HEAD}Tengah Rekaan,${million('2024 ')},100,10\n`],
    ['a title of a million words', `${million('pada 2023 ')}\n${HEAD}`],
    ['a heading of a million words', `${million('stunting ')},${HEAD}`],
    ['a footnote of a million letters', `${HEAD}${million('x')}\n`],
    ['a million quotation marks', `${HEAD}${million('"')}`],
    ['a thousand open quotes', `${HEAD}${'Tengah Rekaan,"2024,100,10\n'.repeat(1000)}`],
    ['only delimiters', million(',')],
    ['only lines of delimiters', million(';;;;\n')],
    ['only line ends', million('\r\n')],
    [
      'twenty thousand columns',
      `${Array.from({ length: 20_000 }, (_, index) => `Kolom ${index}`).join(',')}\n${HEAD}`,
    ],
    ['a page of a million open tables', million('<table><tr><td>')],
    ['a page of a wide cell', '<table><tr><td colspan=1000 rowspan=65000>x'.repeat(30)],
  ])(
    'is reported on in time: %s',
    async (_name, text) => {
      const start = performance.now();
      await isReported(Buffer.from(text));
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    20_000,
  );
});
