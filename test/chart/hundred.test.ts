import { describe, expect, it } from 'vitest';
import { hundred } from '../../src/chart/hundred/hundred.ts';
import { parseDrawing } from './markup.ts';

const marked = (value: number, kind: 'survey' | 'registry') => {
  const drawing = parseDrawing(hundred({ value, kind, description: 'x' }));
  return drawing.querySelectorAll(kind === 'survey' ? '.d' : '.o').length;
};

describe('hundred', () => {
  it('marks as many of a hundred children as the percentage says, rounded to whole ones', () => {
    expect([0, 0.4, 0.5, 11.4, 30.4, 100].map((value) => marked(value, 'survey'))).toEqual([
      0, 0, 1, 11, 30, 100,
    ]);
  });

  it('always draws a hundred, filled for a survey and ringed for a weighing', () => {
    const weighing = parseDrawing(hundred({ value: 11.4, kind: 'registry', description: '11 dari 100' }));
    expect(weighing.querySelectorAll('circle')).toHaveLength(100);
    expect(weighing.querySelectorAll('.o')).toHaveLength(11);
    expect(weighing.querySelector('.d')).toBeNull();
    expect(weighing.getAttribute('aria-label')).toBe('11 dari 100');
  });
});
