import type { Cube } from '../../cube/readCube.ts';

/** Highest value of the scale, percent, and the drawing's height in px that it has: those of its frame in the page. */
export const TREND_TOP = 40;
export const TREND_HEIGHT = 120;

/** Where a value lies in the drawing, px from its top; values above the scale lie at its top. */
export const trendY = (value: number) => TREND_HEIGHT * (1 - Math.min(value, TREND_TOP) / TREND_TOP);

/**
 * The weighings of one area over time, for a frame that the page brings: intervals as thin strokes, open dots, joined
 * where neighbouring periods have a value of one programme. Places across are percent of the width.
 * @param at place of the period that the map shows, marked by a line
 */
export function trendMarkup(cube: Cube, area: number, at: number): string {
  const x = (period: number) => `${((100 * (period + 0.5)) / cube.periods.length).toFixed(1)}%`;
  const line = (className: string, x1: number, y1: number, x2: number, y2: number) =>
    `<line class="${className}" x1="${x(x1)}" y1="${y1.toFixed(1)}" x2="${x(x2)}" y2="${y2.toFixed(1)}"/>`;
  const marks = cube.periods.map((_, period) => {
    const cell = cube.cell(area, period);
    if (cell.state !== 'value') return '';
    const y = trendY(cell.value);
    const before = cube.cell(area, period - 1);
    const { low, high } = cell.interval ?? { low: cell.value, high: cell.value };
    const joins = before.state === 'value' && before.source === cell.source;
    return (
      (joins ? line('l', period - 1, trendY(before.value), period, y) : '') +
      line('i', period, trendY(low), period, trendY(high)) +
      `<circle cx="${x(period)}" cy="${y.toFixed(1)}" r="3.5"/>`
    );
  });
  return line('kini', at, 0, at, TREND_HEIGHT) + marks.join('');
}
