import { describe, expect, it } from 'vitest';
import { answerWords, classOf } from '../../../src/client/explorer/answers.ts';
import type { Measure } from '../../../src/cube/catalog.ts';
import { answer } from '../../../src/cube/measure.ts';
import { CUBE, SPEECH, scaleOf } from './smallCube.ts';

const NOW = { period: 1, since: 0 };

/** Class and words of an area, as map and table show it. */
function shown(area: number, measure: Measure, at = NOW) {
  const scale = scaleOf(measure);
  const found = answer(CUBE, area, at, scale, 14);
  return [classOf(found, scale, SPEECH), answerWords(found, scale, SPEECH)];
}

describe('an answer', () => {
  it.each<[string, number, Measure, string, string]>([
    ['a value', 0, 'value', 'c3', '10,0%'],
    ['a value with low coverage', 1, 'value', 'c3 rendah', '13,3%'],
    ['nobody among those measured', 2, 'value', 'p0', '0,0%'],
    ['a suppressed figure', 3, 'value', 'ps', 'disamarkan (kurang dari 20 anak diukur)'],
    ['an area that nothing is known of', 9, 'value', 'kosong', 'belum dipublikasikan'],
    ['a clear fall', 0, 'change', 'c3', '−10,0 poin'],
    ['a change that may be none', 1, 'change', 'sama rendah', '−0,7 poin, belum tentu berubah'],
    ['a change from a period without figure', 2, 'change', 'pu', 'tidak diukur'],
    ['a change to a period without figure', 3, 'change', 'ps', 'disamarkan (kurang dari 20 anak diukur)'],
    ['a change between programmes that no line joins', 4, 'change', 'kosong', 'belum bisa dibandingkan'],
    ['a distance below the target', 0, 'gap', 'c3', '−4,0 poin'],
    ['the coverage of a figure', 0, 'coverage', 'g3', '92%'],
    ['the coverage of a suppressed figure', 3, 'coverage', 'g1 rendah', '55%'],
    ['the coverage where none is known', 9, 'coverage', 'kosong', 'belum dipublikasikan'],
    ['the width of an interval', 0, 'width', 'g2', '6,8 poin'],
  ])('says %s', (_, area, measure, className, words) => {
    expect(shown(area, measure)).toEqual([className, words]);
  });

  it('classes by the printed number, so that 10.0% is never coloured as less', () => {
    expect(shown(0, 'value')).toEqual(['c3', '10,0%']);
    expect(shown(0, 'value', { period: 0, since: -1 })).toEqual(['c5', '20,0%']);
  });

  it('has no change from a period that the cube does not hold', () => {
    expect(shown(0, 'change', { period: 1, since: -1 })).toEqual(['kosong', 'belum dipublikasikan']);
  });
});
