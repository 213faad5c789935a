import { describe, expect, it } from 'vitest';
import { roundsOfReflections } from '../../../scripts/derive/boards/roundsOfReflections.ts';
import type { ReflectionNote } from '../../../src/model/reflection.ts';

const note = (
  step: ReflectionNote['step'],
  date: string,
  more: Partial<ReflectionNote> = {},
): ReflectionNote => ({
  area: '99.01.01',
  round: '2025',
  step,
  date,
  source: { title: 'Berita' },
  ...more,
});
const judge = (notes: readonly ReflectionNote[], asOf = '2026-11-22') =>
  roundsOfReflections(notes, ['99.01.01', '99.01.02'], asOf)[0]?.areas[0]?.progress;

describe('roundsOfReflections', () => {
  it('lists every kecamatan, and keeps apart what is told of all of them', () => {
    const whole = note('planned', '2025-11', { area: '99.01' });
    const [round] = roundsOfReflections([whole], ['99.01.01', '99.01.02'], '2026-11-22');
    expect(round?.whole).toEqual([whole]);
    expect(round?.areas.map(({ area, progress }) => [area, progress.visited])).toEqual([
      ['99.01.01', 'not-published'],
      ['99.01.02', 'not-published'],
    ]);
  });

  it('calls a visit late only when its own planned day is past', () => {
    expect(judge([note('planned', '2026-11-21')])?.visited).toBe('late');
    expect(judge([note('planned', '2026-11-22')])?.visited).toBe('not-yet-due');
    expect(judge([note('planned', '2026-11')])?.visited).toBe('not-yet-due');
    expect(judge([note('planned', '2026-10')])?.visited).toBe('late');
    expect(
      judge([
        note('planned', '2025-11', { area: '99.01' }),
        note('planned', '2026-12-01', { area: '99.01.02' }),
      ])?.visited,
    ).toBe('not-published');
    expect(judge([note('planned', '2026-11-01'), note('visited', '2026-11-03')])?.visited).toBe('published');
  });

  it('judges follow-ups by the finding that most wants an answer', () => {
    const finding = (number: number, due?: string) =>
      note('finding', '2026-01-01', { finding: number, ...(due && { due }) });
    const followUp = note('follow-up', '2026-02-01', { finding: 1 });
    expect(judge([finding(1), followUp])?.followedUp).toBe('published');
    expect(judge([finding(1), followUp, finding(2, '2026-03-01')])?.followedUp).toBe('late');
    expect(judge([finding(1), followUp, finding(2, '2027-03-01')])?.followedUp).toBe('not-yet-due');
    expect(judge([finding(1, '2027-03-01'), finding(2)])?.followedUp).toBe('not-published');
    expect(judge([])?.followedUp).toBeUndefined();
  });

  it('puts rounds newest first, whatever the order of the rows', () => {
    const notes = [note('visited', '2025-12-01'), note('visited', '2027-01-05', { round: '2026' })];
    const rounds = roundsOfReflections(notes, ['99.01.01'], '2027-06-01');
    expect(rounds.map(({ round }) => round)).toEqual(['2026', '2025']);
    expect(roundsOfReflections(notes.toReversed(), ['99.01.01'], '2027-06-01')).toEqual(rounds);
  });
});
