import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Count, type CountSet, countSet } from './dataset.ts';
import { expectedOf, foundIn, isDecided } from './expected.ts';
import { inspected } from './inspected.ts';
import { type Layout, type Line, layOut, shuffle } from './layout.ts';
import { vocabulary } from './region.ts';
import { type Shape, shape } from './shape.ts';
import { writeDensePage, writePage, writeWorkbook } from './writeTables.ts';
import { type Written, writeText } from './writeText.ts';

/** How many are made at least; those of `faults.test.ts` bring a run above 10,000. */
const FILES = 6000;
let files = 0;

/** Lays out, writes and checks one file. */
async function read(set: CountSet, form: Shape, write: (layout: Layout) => Written) {
  files++;
  const layout = layOut(set, form);
  const { bytes, rows } = write(layout);
  const { file, findings } = await inspected(bytes);
  const { published, suppressed, superseded, rejected } = file;
  expect(published + suppressed + superseded + rejected).toBe(file.rows);
  const lines = rows.filter((_, index) => layout.lines[index]?.kind === 'record');
  return { file, findings, lines };
}

/** What a file must give: its figures at their lines, or where its numbers can be read in two ways only that fault. */
async function holds(set: CountSet, form: Shape, write: (layout: Layout) => Written): Promise<void> {
  const { file, findings, lines } = await read(set, form, write);
  expect(file.rows).toBe(set.counts.length);
  if (!isDecided(set, form)) {
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['ambiguous-decimal']));
    expect(file.rejected).toBe(file.rows);
    return;
  }
  expect(findings).toEqual([]);
  expect(foundIn(file)).toEqual(expectedOf(set.counts, form));
  const told = new Set(file.observations().flatMap(({ row }) => row ?? []));
  expect([...told].toSorted((a, b) => a - b)).toEqual(lines);
}

/** Shapes whose numbers can be read in one way only. */
const plain = shape.map((form): Shape => ({ ...form, numbers: 'plain' }));

describe('a clean file', () => {
  it('says the same in whatever shape it comes as text', async () => {
    const property = fc.asyncProperty(countSet, shape, (set, form) =>
      holds(set, form, (layout) => writeText(layout, form)),
    );
    await fc.assert(property, { numRuns: 3400 });
  }, 180_000);

  it.each([
    ['a workbook', writeWorkbook],
    ['a page', writePage],
    ['a page on one line', writeDensePage],
  ])(
    'says the same as %s',
    async (_name, write) => {
      const property = fc.asyncProperty(countSet, plain, (set, form) => holds(set, form, write));
      await fc.assert(property, { numRuns: 500 });
    },
    60_000,
  );

  it('gives the same sums of the counts whatever the order of rows and columns', async () => {
    const property = fc.asyncProperty(countSet, plain, shape, fc.nat(9999), async (set, one, other, seed) => {
      const again: Shape = { ...other, numbers: 'plain', figures: one.figures, nothing: one.nothing };
      const all = await Promise.all(
        [
          { set, form: one },
          { set: { ...set, counts: shuffle(set.counts, seed) }, form: again },
        ].map(async ({ set, form }) => {
          const { file } = await read(set, form, (layout) => writeText(layout, form));
          return file
            .observations()
            .filter(({ row, indicator }) => row === undefined && indicator === vocabulary.region.indicator)
            .map(({ area, period, ...figure }) => {
              if (figure.state === 'value')
                expect(figure.numerator).toBe(stuntedIn(set.counts, area, period));
              return JSON.stringify([area, period, figure]);
            })
            .toSorted();
        }),
      );
      expect(all[1]).toEqual(all[0]);
    });
    await fc.assert(property, { numRuns: 700 });
  }, 60_000);

  it('counts the latest entry of a row, and the earlier ones as superseded', async () => {
    const property = fc.asyncProperty(
      countSet,
      plain,
      fc.nat(2),
      fc.nat(9999),
      async (set, asked, way, seed) => {
        const form: Shape = { ...asked, total: '', hasNotes: false, header: 'one', numbersColumns: false };
        const earlier = set.counts.filter((_, index) => (index + seed) % 2 === 0);
        const layout = withEntries(layOut(set, form), new Set(earlier), way, seed);
        files++;
        const { file, findings } = await inspected(writeText(layout, form).bytes);
        expect(findings).toEqual([]);
        expect(foundIn(file)).toEqual(expectedOf(set.counts, form));
        expect([file.rows, file.superseded]).toEqual([set.counts.length + earlier.length, earlier.length]);
      },
    );
    await fc.assert(property, { numRuns: 500 });
  }, 60_000);

  afterAll(() => expect(files).toBeGreaterThanOrEqual(FILES));
});

function stuntedIn(counts: readonly Count[], area: string, period: string): number {
  const within = counts.filter((count) => count.area.startsWith(`${area}.`) && count.period === period);
  return within.reduce((sum, { measured }) => sum + (measured ? measured.short + measured.severe : 0), 0);
}

/** Times of entry, earlier and later, in three ways of writing them; as text the later ones do not all sort behind. */
const ENTRIES = [
  ['2024-09-02 23:59:59', '2024-11-01 00:00'],
  ['28/02/2024 11.05', '03/09/2024 9.05'],
  ['45535.25', '45535.75'],
] as const;

/** Adds a column of times of entry, and for some records another with other counts that was entered before. */
function withEntries(layout: Layout, revised: ReadonlySet<Count>, way: number, seed: number): Layout {
  const [early = '', late = ''] = ENTRIES[way % ENTRIES.length] ?? [];
  const entered = (line: Line, entry: string): Line => ({ ...line, cells: [entry, ...line.cells] });
  const older = (line: Line): Line => ({
    ...line,
    cells: line.cells.map((cell, index) => EARLIER[layout.columns[index]?.concept ?? ''] ?? cell),
  });
  const records = layout.lines.filter(({ kind }) => kind === 'record');
  const all = [
    ...records.map((line) => entered(line, late)),
    ...records
      .filter(({ count }) => count !== undefined && revised.has(count))
      .map((line) => entered(older(line), early)),
  ];
  const [first, last] = [
    layout.lines.indexOf(records[0] ?? blank),
    layout.lines.indexOf(records.at(-1) ?? blank),
  ];
  const head = layout.lines
    .slice(0, first)
    .map((line) => (line.kind === 'header' ? entered(line, 'Waktu Input') : line));
  return { ...layout, lines: [...head, ...shuffle(all, seed), ...layout.lines.slice(last + 1)] };
}

const blank: Line = { kind: 'blank', cells: [] };

/** Counts of the entries that came before, by concept. */
const EARLIER: Readonly<Record<string, string>> = {
  ...{ 'target-population': '5000', weighed: '4999', measured: '4998', prevalence: '' },
  ...{ short: '2', 'severely-stunted': '1', stunted: '3' },
};
