import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountSet, countSet } from './dataset.ts';
import { expectedOf, foundIn, isDecided } from './expected.ts';
import { inspected } from './inspected.ts';
import { layOut } from './layout.ts';
import { type Shape, shape } from './shape.ts';
import { writeText } from './writeText.ts';

const RUNS = 8000;

/** What a file must give: its figures, or where its numbers can be read in two ways only that fault. */
async function holds(set: CountSet, form: Shape): Promise<void> {
  const layout = layOut(set, form);
  const { bytes } = writeText(layout, form);
  const { file, findings } = await inspected(bytes);
  expect(file.rows).toBe(set.counts.length);
  expect(file.published + file.suppressed + file.superseded + file.rejected).toBe(file.rows);
  if (!isDecided(set, form)) {
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['ambiguous-decimal']));
    expect(file.rejected).toBe(file.rows);
    return;
  }
  expect(findings).toEqual([]);
  expect(foundIn(file)).toEqual(expectedOf(set.counts, form));
}

describe('a clean file', () => {
  it('says the same in whatever shape it comes', async () => {
    let files = 0;
    await fc.assert(
      fc.asyncProperty(countSet, shape, async (set, form) => {
        files++;
        await holds(set, form);
      }),
      { numRuns: RUNS },
    );
    expect(files).toBeGreaterThanOrEqual(RUNS);
  }, 120_000);
});
