import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Box, overlap } from '../../../src/chart/labels/box.ts';
import { textWidth } from '../../../src/chart/labels/textWidth.ts';
import { lineChart } from '../../../src/chart/lines/lineChart.ts';
import type { LineChart } from '../../../src/chart/lines/lines.ts';
import { FOUR, MISSING, ONE, SIMULATED_LINES, TWO } from '../lineCharts.ts';
import { numberOf, parseDrawing, textThatSays } from '../markup.ts';

const draw = (chart: LineChart) => parseDrawing(lineChart(chart));
const CHARTS = { ONE, TWO, FOUR, MISSING, SIMULATED_LINES };
const WIDTHS = [288, 328, 560, 720, 1152];

/** Boxes of all words but the large mark of invented figures, which lies behind the lines. */
function wordBoxes(svg: Element): readonly (Box & { readonly text: string })[] {
  return Array.from(svg.querySelectorAll('text:not(.sm)'), (element) => {
    const classes = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
    const text = element.textContent ?? '';
    // A generous estimate; Latin names take about nine tenths of it.
    const width = 0.9 * textWidth(text, /\b(b|tt)\b/.test(classes));
    const share = /\be\b/.test(classes) ? 1 : /\bm\b/.test(classes) ? 0.5 : 0;
    const left = numberOf(element, 'x') - width * share;
    const y = numberOf(element, 'y');
    return { text, left, right: left + width, top: y - 11, bottom: y + 2 };
  });
}

/** Number of points that a path begins at. */
const starts = (path: Element | null | undefined) => path?.getAttribute('d')?.match(/M/g)?.length ?? 0;

describe.each(Object.keys(CHARTS) as (keyof typeof CHARTS)[])('%s', (name) => {
  it.each(WIDTHS)('has no word on another, and none outside, at %i px', (width) => {
    const boxes = wordBoxes(draw({ ...CHARTS[name], width }));
    const clashes = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => overlap(a, b) > 0.5)
        .map((b) => `${a.text} × ${b.text}`),
    );
    expect(clashes).toEqual([]);
    const outside = boxes.filter(({ left, right }) => left < -1 || right > width + 1);
    expect(outside.map(({ text }) => text)).toEqual([]);
  });
});

describe('lineChart', () => {
  it('never sets the size of its text: the stylesheet gives 13 px, and no view box scales it', () => {
    for (const chart of Object.values(CHARTS)) {
      expect(lineChart(chart)).not.toMatch(/font-size|viewBox|scale\(/);
    }
    const css = readFileSync(new URL('../../../src/styles/lines.css', import.meta.url), 'utf8');
    expect(css).not.toMatch(/font/);
  });

  it('draws a mark for every figure, each line in a shape of its own', () => {
    const svg = draw(FOUR);
    const shapes = Array.from(svg.querySelectorAll('g.l'), (line) => {
      const [plain, low] = [line.querySelector('.p:not(.k)'), line.querySelector('.p.k')];
      expect(starts(plain) + starts(low)).toBe(16);
      return /[a-z].*?z/.exec(plain?.getAttribute('d') ?? '')?.[0];
    });
    expect(new Set(shapes).size).toBe(4);
  });

  it('sets the intervals of one period aside of one another, and those of the chosen one heavy', () => {
    const svg = draw(FOUR);
    const chosen = Array.from(svg.querySelectorAll('path.w'), (path) => {
      return Number(/M([\d.]+)/.exec(path.getAttribute('d') ?? '')?.[1]);
    });
    expect(chosen).toHaveLength(4);
    for (const [index, x] of chosen.slice(1).entries()) expect(x - (chosen[index] ?? 0)).toBeGreaterThan(2.5);
    expect(starts(svg.querySelector('path.v'))).toBe(15);
  });

  it('breaks a line where a period has no figure, and marks the period below the plot', () => {
    const svg = draw(MISSING);
    const [, broken] = svg.querySelectorAll('g.l');
    // 9 figures: 2, 2, 3 and two alone.
    expect(starts(broken?.querySelector('.s'))).toBe(4);
    expect(starts(broken?.querySelector('.n'))).toBe(7);
  });

  it('joins no points whose denominators changed', () => {
    const lines = ONE.lines.map((line) => ({ ...line, joined: false }));
    expect(draw({ ...ONE, lines }).querySelectorAll('.s')).toHaveLength(0);
  });

  it('puts the target at its value and ends it with its words', () => {
    const svg = draw(ONE);
    const y = (value: number) => 212 - 5 * value;
    expect(svg.querySelector('path.t')?.getAttribute('d')).toContain(` ${y(14)}H`);
    expect(textThatSays(svg, '14%')).toBeDefined();
  });

  it('raises the scale to the next ten above the highest limit of an interval', () => {
    const [line] = ONE.lines;
    if (!line) throw new Error('no line');
    const points = line.points.map((point) => ({ ...point, high: 41 }));
    expect(textThatSays(draw({ ...ONE, lines: [{ ...line, points }] }), '50%')).toBeDefined();
    expect(textThatSays(draw(ONE), '40%')).toBeDefined();
  });

  it('leaves out targets of years beyond the plot', () => {
    expect(draw(ONE).querySelectorAll('circle.tk')).toHaveLength(1);
    expect(
      draw({ ...ONE, steps: [{ x: 2029.5, value: 14.2, label: '14,2%' }] }).querySelectorAll('circle'),
    ).toHaveLength(0);
  });

  it('letters the last figure after the name, with † where few were measured', () => {
    const [line] = ONE.lines;
    if (!line) throw new Error('no line');
    expect(textThatSays(draw(ONE), 'Pace 18,2')).toBeDefined();
    const points = line.points.map((point) => ({ ...point, lowCoverage: true }));
    expect(textThatSays(draw({ ...ONE, lines: [{ ...line, points }] }), 'Pace 18,2†')).toBeDefined();
  });

  it('says inside the picture that figures are invented, and at whose line where others are not', () => {
    const mixed = draw(SIMULATED_LINES);
    expect(mixed.querySelector('.sm')?.textContent).toBe('SIMULASI');
    expect(Array.from(mixed.querySelectorAll('g.sim'), (group) => group.textContent)).toHaveLength(3);
    expect(mixed.querySelector('g.sim')?.textContent).toContain('(simulasi)');
    const all = draw({ ...ONE, lines: ONE.lines.map((line) => ({ ...line, simulated: true })) });
    expect(all.querySelector('.sm')).not.toBeNull();
    expect(lineChart(ONE).toLowerCase()).not.toContain('simulasi');
  });

  it('keeps words longer than their room whole, and escapes them', () => {
    const lines = ONE.lines.map((line) => ({ ...line, label: 'Sumberwringinkidul & <Timur>' }));
    const svg = draw({ ...ONE, lines });
    expect(textThatSays(svg, 'Sumberwringinkidul')).toBeDefined();
    expect(lineChart({ ...ONE, lines })).toContain('&amp; &lt;Timur&gt;');
  });

  it('is one picture with every figure in words', () => {
    const svg = draw(ONE);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('aria-label')).toBe(ONE.description);
  });
});
