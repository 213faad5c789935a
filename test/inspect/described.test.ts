import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeFiles } from '../../scripts/inspect/describe.ts';
import { inspectPublication } from '../../scripts/inspect/inspectPath.ts';
import { readContent } from '../../scripts/read/readContent.ts';
import { countSet } from './dataset.ts';
import { expectedOf, foundIn, isDecided } from './expected.ts';
import { inspected } from './inspected.ts';
import { layOut } from './layout.ts';
import { vocabulary } from './region.ts';
import { shape } from './shape.ts';
import { writePage, writeWorkbook } from './writeTables.ts';
import { writeText } from './writeText.ts';

describe('the description that was found for a file', () => {
  it('reads the same figures from it', async () => {
    await fc.assert(
      fc.asyncProperty(countSet, shape, fc.nat(9), async (set, form, way) => {
        fc.pre(isDecided(set, form));
        const layout = layOut(set, form);
        const write = [writePage, writeWorkbook][way] ?? ((laid: typeof layout) => writeText(laid, form));
        const { bytes } = write(layout);
        const { file } = await inspected(bytes);
        if (!file.described) throw new Error('a sound file has a description');
        const descriptor = describeFiles('rekap', [{ path: 'data.csv', resource: file.described }]);
        const files = new Map([
          ['datapackage.json', JSON.stringify({ ...descriptor, programme: 'timbang-rekaan' })],
          ['data.csv', await readContent(bytes)],
        ] as const);
        const again = inspectPublication({ id: 'rekap', room: 'publications', files }, vocabulary, 'rekap');
        expect([...again.findings, ...again.files.flatMap(({ findings }) => findings)]).toEqual([]);
        expect(again.files.map(foundIn)).toEqual([expectedOf(set.counts, form)]);
      }),
      { numRuns: 800 },
    );
  }, 60_000);
});
