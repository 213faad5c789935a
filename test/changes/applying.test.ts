import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../scripts/changes/differenceOf.ts';
import type { ToldFigure } from '../../scripts/changes/figureOf.ts';
import { type FigureRow, figuresOf } from '../../scripts/changes/figuresOf.ts';
import { withholdFigures } from '../../scripts/changes/withholdFigures.ts';
import type { Difference } from '../../src/model/figureChange.ts';
import { figureId, slotOf } from '../../src/model/figureId.ts';
import { afterOf, beforeOf, netChanges } from '../../src/model/netChanges.ts';
import { KEY } from './figures.ts';

type Figures = ReadonlyMap<string, FigureRow>;

/** Numbers that stand for nothing else, no year either, so that one found anywhere was a count or a value. */
const number = fc.integer({ min: 3000, max: 9999 });

const state = <State extends string>(name: State) => fc.constant(name);
const protected_ = fc.constant('protected' as const);
const content = fc.oneof(
  fc.record({ state: state('value'), value: number, numerator: number, denominator: number }),
  fc.record({ state: state('value'), value: number }),
  fc.record({ state: state('suppressed'), reason: protected_, denominator: number }),
  fc.record({ state: state('suppressed'), reason: protected_ }),
  fc.record({ state: state('contradicted'), numerator: number, denominator: number }),
  fc.record({ state: state('bound'), relation: fc.constant('<' as const), limit: number }),
  fc.record({ state: state('not-reported') }),
);
const observation = fc
  .record({
    area: fc.constantFrom('97.01', '97.02'),
    period: fc.constantFrom('2024', '2025'),
    publication: fc.constantFrom('lama', 'baru'),
    content,
  })
  .map(({ content: said, ...where }): ToldFigure => ({ ...KEY, ...where, ...said }));

/** A state of the data: of several publications one is shown, the others stand beside it. */
const published = fc.array(observation, { maxLength: 8 }).map((all): Figures => {
  const bySlot = Map.groupBy(all, (one) => slotOf(one));
  const marked = [...bySlot.values()].flatMap((group) => {
    const single = [...new Map(group.map((one) => [one.publication, one])).values()];
    return single.map((one, at) => (at === 0 ? one : { ...one, alternate: true as const }));
  });
  return figuresOf({ observations: marked, statements: [] });
});

function apply(rows: Figures, differences: readonly Difference[]): Figures {
  const next = new Map(rows);
  for (const difference of differences) {
    const [before, after] = [beforeOf(difference), afterOf(difference)];
    const { indicator, area, period, programme, method, standing } = difference;
    const key = { indicator, area, period, programme, method, standing };
    if (before) next.delete(figureId(key, before));
    if (after) next.set(figureId(key, after), { key, figure: after });
  }
  return next;
}

describe('differences', () => {
  it('make the new rows of the old ones', () => {
    fc.assert(
      fc.property(published, published, (before, after) => {
        expect(apply(before, differenceOf(before, after))).toEqual(after);
      }),
    );
  });

  it('of several steps add up to the difference of the first and the last state', () => {
    fc.assert(
      fc.property(fc.array(published, { minLength: 2, maxLength: 4 }), (states) => {
        const steps = states.slice(1).map((after, at) => differenceOf(states[at] ?? after, after));
        const [first, last] = [states[0] ?? new Map(), states.at(-1) ?? new Map()];
        const net = netChanges(steps);
        expect(apply(first, net)).toEqual(last);
        expect(net).toHaveLength(differenceOf(first, last).length);
      }),
    );
  });

  it('say no number of a figure that a later state withholds, and nothing that was not published', () => {
    fc.assert(
      fc.property(fc.array(published, { minLength: 2, maxLength: 4 }), (states) => {
        const steps = states.slice(1).map((after, at) => differenceOf(states[at] ?? after, after));
        const said = withholdFigures(states, steps);
        const rows = states.map((all) => [...all.values()]);
        said.forEach((step, at) => {
          const open = numbersIn(rows.slice(at, at + 2));
          expect(numbersIn(step).filter((count) => !open.includes(count))).toEqual([]);
          const later = rows.slice(at + 1).flat();
          for (const difference of step) {
            const hidden = later.filter(
              ({ key, figure }) => figure.state === 'suppressed' && slotOf(key) === slotOf(difference),
            );
            if (hidden.length === 0) continue;
            const isCounted = hidden.every(({ figure }) => 'denominator' in figure);
            const figures = [beforeOf(difference), afterOf(difference)].flatMap((figure) => figure ?? []);
            const allowed = figures.flatMap((figure) =>
              isCounted && figure.state === 'suppressed' && figure.denominator !== undefined
                ? [figure.denominator]
                : [],
            );
            expect(numbersIn(figures)).toEqual(allowed);
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});

const numbersIn = (data: unknown): number[] =>
  [...JSON.stringify(data).matchAll(/\b[1-9]\d{3}\b/g)]
    .map(([digits]) => Number(digits))
    .filter((found) => found !== 2024 && found !== 2025);
