import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSet } from './dataset.ts';
import { inspected } from './inspected.ts';
import { type Layout, type Line, layOut } from './layout.ts';
import { shape } from './shape.ts';
import { writePage, writeWorkbook } from './writeTables.ts';
import { writeText } from './writeText.ts';

const SECRETS = [
  '9701014305200001',
  '970101 430520 0001',
  '97.01.01.430520.0001',
  '9701-0143-0520-0001',
  'Bunga Rekaan',
];
const TELLING = [
  'NIK',
  'No. KK',
  'Nama Anak',
  'nama_balita',
  'Nama Ortu',
  'Tgl Lahir',
  'Tanggal Lahir',
  'NAMA IBU',
];

/** Adds a column to the header and the records. */
function withColumn({ columns, lines }: Layout, heading: string, text: string): Layout {
  const first = lines.findIndex(({ kind }) => kind === 'header');
  const add = (line: Line, index: number): Line => {
    if (line.kind === 'header') return { ...line, cells: [...line.cells, index === first ? heading : ''] };
    return line.kind === 'record' ? { ...line, cells: [...line.cells, text] } : line;
  };
  return { columns, lines: lines.map(add) };
}

describe('a fault of a whole file', () => {
  it('is that it lists children: nothing of it is read, and none of its values comes out', async () => {
    const telling = fc.oneof(
      fc.tuple(fc.constantFrom(...TELLING), fc.constantFrom(...SECRETS)),
      fc.tuple(fc.constantFrom('Catatan', 'Nomor'), fc.constantFrom(...SECRETS.slice(0, 4))),
    );
    const writers = [writePage, writeWorkbook];
    await fc.assert(
      fc.asyncProperty(countSet, shape, telling, fc.nat(9), async (set, form, [heading, secret], way) => {
        const layout = withColumn(layOut(set, form), heading, secret);
        const write = writers[way] ?? ((laid: Layout) => writeText(laid, form));
        const { file, findings } = await inspected(write(layout).bytes);
        expect(findings.map(({ code }) => code)).toEqual(['personal-data']);
        expect([file.refused, file.rows, file.observations()]).toEqual([true, 0, []]);
        expect(JSON.stringify([file, findings])).not.toContain(secret);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['no-rows', (line: Line) => line.kind !== 'record' && line.kind !== 'total' && line.kind !== 'footnote'],
    ['no-rows', (line: Line) => line.kind !== 'record'],
  ])('is that it has no data: %s', async (code, isKept) => {
    await fc.assert(
      fc.asyncProperty(countSet, shape, async (set, asked) => {
        const form = { ...asked, numbers: 'plain' as const };
        const { columns, lines } = layOut(set, form);
        const { file, findings } = await inspected(
          writeText({ columns, lines: lines.filter(isKept) }, form).bytes,
        );
        expect(findings.map((finding) => finding.code)).toContain(code);
        expect([file.rows, file.observations()]).toEqual([0, []]);
      }),
      { numRuns: 200 },
    );
  });

  it('is that no column says where its rows belong', async () => {
    await fc.assert(
      fc.asyncProperty(countSet, shape, async (set, asked) => {
        // Where the header names no area, a title that lists areas, cut at its commas, is as good a header.
        const titles = asked.titles.filter((title) => !/puskesmas|desa/i.test(title));
        const form = {
          ...asked,
          titles,
          header: 'one' as const,
          numbersColumns: false,
          total: '' as const,
          hasNotes: false,
        };
        const { columns, lines } = layOut(set, form);
        const kept = columns.map(({ concept }) => !concept?.startsWith('area'));
        const cut = lines.map((line) => {
          const isTable = line.kind === 'header' || line.kind === 'record';
          return isTable ? { ...line, cells: line.cells.filter((_, index) => kept[index] ?? true) } : line;
        });
        const { file, findings } = await inspected(writeText({ columns, lines: cut }, form).bytes);
        expect(findings.map((finding) => finding.code)).toContain('no-area-column');
        expect([file.rejected, file.observations()]).toEqual([file.rows, []]);
      }),
      { numRuns: 200 },
    );
  });
});
