import { describe, expect, it } from 'vitest';
import { changeSinceLast } from '../../scripts/derive/changeSinceLast.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Programme } from '../../src/model/publication.ts';

const programme = (id: string, series: string | null): [string, Programme] => [
  id,
  { id, label: id, method: 'registry', series, runBy: 'Dinas' },
];
const programmes = new Map([programme('joined', 'weighing'), programme('alone', null)]);

const value = (period: string, numerator: number, of = 'joined'): Observation => ({
  indicator: 'stunting',
  area: '97.01.01',
  period,
  programme: of,
  method: 'registry',
  publication: 'office',
  origin: 'published',
  state: 'value',
  value: numerator / 10,
  numerator,
  denominator: 1000,
});
const lost: Observation = {
  indicator: 'stunting',
  area: '97.01.01',
  period: '2025-02',
  programme: 'joined',
  method: 'registry',
  publication: 'office',
  origin: 'published',
  state: 'not-reported',
};

const changesOf = (observations: readonly Observation[]) =>
  changeSinceLast(observations, programmes).map((o) => (o.state === 'value' ? o.change : undefined));

describe('changeSinceLast', () => {
  it('gives the newest value its change since the value before, past periods without one', () => {
    const [before, , latest] = changesOf([value('2024-08', 200), lost, value('2025-08', 120)]);
    expect(before).toBeUndefined();
    expect(latest).toMatchObject({ from: '2024-08', change: -8, direction: 'down' });
    const { low, high } = latest && 'low' in latest ? latest : { low: 0, high: -100 };
    expect(low).toBeLessThan(-8);
    expect(high).toBeGreaterThan(-8);
  });

  it('says nothing of direction where the interval holds zero', () => {
    const [, latest] = changesOf([value('2024-08', 120), value('2025-08', 125)]);
    expect(latest).toMatchObject({ change: 0.5, direction: 'undetermined' });
  });

  it('compares nothing that no line may join', () => {
    expect(changesOf([value('2024-08', 200, 'alone'), value('2025-08', 120, 'alone')])).toEqual([
      undefined,
      undefined,
    ]);
  });
});
