import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../scripts/read/readWorkbook.ts';
import { UnreadableFile } from '../../scripts/read/unreadableFile.ts';
import { partsOf, workbookOf, zipOf } from './workbookOf.ts';

const workbook = {
  sheets: [
    { name: 'Rekap', data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.086</v></c></row>' },
    { name: 'Bantu', state: 'hidden' as const, data: '<row r="3"><c r="A3"><v>187</v></c></row>' },
  ],
  strings: ['<t>Sukamaya</t>'],
  formats: ['0.0%'],
};
const sheet = (data: string, after = '') => workbookOf({ sheets: [{ data, after }] });
const without = (path: string) => {
  const { [path]: _, ...rest } = partsOf(workbook);
  return zipOf(rest);
};
const withPart = (path: string, text: string) => zipOf({ ...partsOf(workbook), [path]: text });
const withListedSize = (bytes: Uint8Array, path: string, size: number) => {
  const zip = Buffer.from(bytes);
  zip.writeUInt32LE(size, zip.lastIndexOf(path) - 22);
  return zip;
};
const compoundFile = (text: string) =>
  Uint8Array.from([
    ...Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    ...new Uint8Array(504),
    ...Buffer.from(text, 'utf16le'),
  ]);
const codeOf = async (bytes: Uint8Array) =>
  readWorkbook(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableFile ? error.code : error),
  );

describe('a file that is no workbook', () => {
  it.each([
    ['is empty', new Uint8Array()],
    ['is a page saved with the name of a workbook', strToU8('<html><table><tr><td>1</table></html>')],
    ['is a zip of other things', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['is a document of another kind', withPart('xl/workbook.xml', '<document/>')],
    ['has no list of sheets', without('xl/workbook.xml')],
    ['lacks a sheet', without('xl/worksheets/sheet2.xml')],
    ['lacks its formats, without which a share cannot be told from a count', without('xl/styles.xml')],
    ['lacks a text that a cell refers to', withPart('xl/sharedStrings.xml', '<sst/>')],
    [
      'has a sheet that breaks off',
      withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1">'),
    ],
    ['has a cell beyond the last column', sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['has a row beyond the last', sheet('<row r="1048577"><c><v>1</v></c></row>')],
    ['has a cell without an address that is one', sheet('<row r="1"><c r="__proto__"><v>1</v></c></row>')],
    ['is nested without end', withPart('xl/worksheets/sheet1.xml', '<a>'.repeat(1_000_000))],
  ])('is refused as such where it %s', async (_name, bytes) => {
    expect(await codeOf(bytes)).toBe('not-a-workbook');
  });

  it('is told from an old workbook, and that from one with a password', async () => {
    expect(await codeOf(compoundFile('Workbook'))).toBe('old-excel');
    expect(await codeOf(compoundFile('EncryptedPackage'))).toBe('encrypted');
  });

  it('is not taken for one where a cell merely speaks of an encrypted package', async () => {
    const cell = '<row><c t="inlineStr"><is><t>EncryptedPackage</t></is></c></row>';
    expect(await readWorkbook(sheet(cell))).toEqual([
      { name: 'Sheet1', rows: [{ row: 1, cells: ['EncryptedPackage'] }] },
    ]);
  });
});

describe('a workbook that is too large', () => {
  it('is refused before it is unpacked where it says that it takes more than 300 MB', async () => {
    const bytes = withListedSize(workbookOf(workbook), 'xl/sharedStrings.xml', 300 * 2 ** 20);
    expect(await codeOf(bytes)).toBe('too-large');
  });

  it('is refused where a file in it is larger than the zip says', async () => {
    const bytes = withPart('xl/worksheets/sheet1.xml', ' '.repeat(1_000_000));
    expect(await codeOf(withListedSize(bytes, 'xl/worksheets/sheet1.xml', 10))).toBe('not-a-workbook');
  });

  it('is refused where the zip holds more than 10,000 files', async () => {
    const extra = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`x${index}`, '']));
    expect(await codeOf(zipOf({ ...partsOf(workbook), ...extra }))).toBe('too-large');
  });

  it.each([
    ['rows', '<row r="1"/>'.repeat(1_048_577)],
    ['columns', `<row>${'<c/>'.repeat(16_385)}</row>`],
  ])('is refused where it has more %s than a sheet', async (_name, data) => {
    expect(await codeOf(sheet(data))).toBe('too-large');
  });

  it('is refused where a few stray cells make its table hold more than 20 million', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(2000);
    expect(await codeOf(sheet(`<row><c r="XFD1"><v>1</v></c></row>${rows}`))).toBe('too-large');
  });

  it('is refused where merged ranges cover more than it could hold', async () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100)}</mergeCells>`;
    expect(await codeOf(sheet('<row r="1048576"><c><v>1</v></c></row>', after))).toBe('too-large');
  });
});

describe('a workbook that was damaged on its way', () => {
  const bytes = workbookOf(workbook);

  it('is refused wherever it is cut off', async () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await codeOf(bytes.subarray(0, length))).toBe('not-a-workbook');
    }
  });

  it('is refused or reads the same, whichever byte is wrong: never another figure', async () => {
    const whole = await readWorkbook(bytes);
    const place = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ change : byte));
        const read = await readWorkbook(damaged).catch((error: unknown) => error);
        if (!(read instanceof UnreadableFile)) expect(read).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });
});
