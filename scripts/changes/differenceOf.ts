import { isDeepStrictEqual } from 'node:util';
import type { Difference, FigureKey } from '../../src/model/figureChange.ts';
import type { FigureRow } from './figuresOf.ts';

/** What a reader looks for first. */
const KINDS: readonly Difference['kind'][] = ['revised', 'withdrawn', 'added'];

/**
 * Row by row, what became of the old figures: with it the old rows give the new ones, and nothing else does.
 * @param before figures by their id, as `figuresOf` gives them
 * @returns revised, then withdrawn, then added, each by area, indicator and period
 */
export function differenceOf(
  before: ReadonlyMap<string, FigureRow>,
  after: ReadonlyMap<string, FigureRow>,
): Difference[] {
  const gone = [...before].flatMap(([id, { key, figure }]): Difference[] => {
    const now = after.get(id)?.figure;
    if (now === undefined) return [{ ...key, kind: 'withdrawn', before: figure }];
    return isDeepStrictEqual(figure, now) ? [] : [{ ...key, kind: 'revised', before: figure, after: now }];
  });
  const added = [...after].flatMap(([id, { key, figure }]): Difference[] =>
    before.has(id) ? [] : [{ ...key, kind: 'added', after: figure }],
  );
  return [...gone, ...added].toSorted(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(orderOf(a), orderOf(b)),
  );
}

function orderOf(difference: Difference): string {
  const { area, indicator, period, programme, standing }: FigureKey = difference;
  return JSON.stringify([area, indicator, period, programme, standing, difference]);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
