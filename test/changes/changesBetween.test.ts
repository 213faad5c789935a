import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../scripts/changes/changesBetween.ts';
import type { ToldFigure } from '../../scripts/changes/figureOf.ts';
import { published, told, withheld } from './figures.ts';

const state = (id: string | null, ...observations: readonly ToldFigure[]) => ({
  id,
  data: { ...published(...observations), publications: [] },
});
const revised = told({ value: 13, numerator: 13 });

describe('changesBetween', () => {
  it('is empty for one release and the same data', () => {
    expect(changesBetween([state('r1', told()), state(null, told())], [])).toEqual([]);
  });

  it('names the releases of each step, newest first, and today without one', () => {
    const steps = [state('r1', told()), state('r2', revised), state(null)];
    expect(changesBetween(steps, []).map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['r2', null, 'withdrawn'],
      ['r1', 'r2', 'revised'],
    ]);
  });

  it('says no more what a later state withholds, in any step before it', () => {
    const steps = [
      state('r1', told()),
      state('r2', revised),
      state('r3', withheld()),
      state(null, withheld()),
    ];
    const found = changesBetween(steps, []);
    expect(found).toMatchObject([
      { to: 'r3', before: { state: 'withheld' }, after: { state: 'suppressed', denominator: 100 } },
      { to: 'r2', before: { state: 'withheld' }, after: { state: 'withheld' } },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/"(value|numerator)":/);
  });

  it('takes back the denominator too where a later state withholds it', () => {
    const { denominator: _none, ...bare } = withheld();
    const steps = [state('r1', told()), state('r2', withheld()), state('r3', bare)];
    expect(changesBetween(steps, []).map((change) => 'after' in change && change.after)).toEqual([
      { publication: 'dinas-2025', state: 'suppressed', reason: 'protected' },
      { publication: 'dinas-2025', state: 'suppressed', reason: 'protected' },
    ]);
  });
});
