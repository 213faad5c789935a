import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { countSet } from './dataset.ts';
import { expectedOf, foundIn } from './expected.ts';
import { INJECTORS, OPEN_QUOTE } from './faults.ts';
import { inspected } from './inspected.ts';
import { layOut } from './layout.ts';
import { shape } from './shape.ts';
import { writeText } from './writeText.ts';

const RUNS = 250;
let injected = 0;

/** Shapes whose numbers can be read in one way only, and which a mark at any place does not change. */
const open = shape.map((form) => ({
  ...form,
  numbers: form.numbers === 'space' ? form.numbers : ('plain' as const),
  quotes: 'needed' as const,
  hasNotes: false,
  encoding: form.encoding === 'utf-16le' || form.encoding === 'utf-16be' ? ('utf-8' as const) : form.encoding,
}));

describe('one fault in a clean file', () => {
  it.each(Object.entries(INJECTORS))(
    '%s is found at its place, and spoils nothing else',
    async (name, inject) => {
      const isTotal = name.startsWith('a total');
      await fc.assert(
        fc.asyncProperty(countSet, open, fc.nat(999), fc.nat(999), async (set, asked, which, pick) => {
          const form = { ...asked, total: isTotal ? ('TOTAL' as const) : ('' as const) };
          const layout = layOut(set, form);
          const records = layout.lines.flatMap((line, index) =>
            line.count ? [{ index, line: { ...line, count: line.count } }] : [],
          );
          const chosen = records[which % records.length];
          const fault = chosen && inject({ set, shape: form, layout, pick, ...chosen });
          fc.pre(fault !== undefined);
          injected++;
          const { bytes, rows } = writeText(fault.layout, form, (text) => text.replaceAll(OPEN_QUOTE, '"'));
          const { file, findings } = await inspected(bytes);
          expect(findings.map(({ code, severity, row, column }) => [code, severity, row, column])).toEqual(
            fault.lines.map((line) => [fault.code, fault.severity, rows[line], fault.column]),
          );
          const out = file.published + file.suppressed + file.superseded + file.rejected;
          expect([file.rows, file.rejected]).toEqual([
            out,
            fault.severity === 'error' ? fault.lines.length : 0,
          ]);
          const kept = set.counts.filter((count) => !fault.lost.includes(count) && count !== fault.changed);
          const isOfChanged = (line: string) =>
            fault.changed !== undefined && line.includes(` ${fault.changed.area} ${fault.changed.period} `);
          const found = foundIn(file);
          expect(found.filter((line) => !isOfChanged(line))).toEqual(expectedOf(kept, form));
          if (fault.changed)
            expect(found.filter(isOfChanged).some((line) => line.endsWith('contradicted'))).toBe(true);
        }),
        { numRuns: RUNS, maxSkipsPerRun: 10_000 },
      );
    },
  );

  afterAll(() => expect(injected).toBeGreaterThanOrEqual(RUNS * Object.keys(INJECTORS).length));
});
