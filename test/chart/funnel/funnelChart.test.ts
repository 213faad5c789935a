import { describe, expect, it } from 'vitest';
import { funnelChart } from '../../../src/chart/funnel/funnelChart.ts';
import { funnelFrame } from '../../../src/chart/funnel/funnelFrame.ts';
import { funnelLabels } from '../../../src/chart/funnel/funnelLabels.ts';
import { funnelObstacles } from '../../../src/chart/funnel/funnelObstacles.ts';
import { labelBox, overlap, textBox } from '../../../src/chart/labels/box.ts';
import { CROWDED, FUNNEL } from '../funnels.ts';
import { numberOf, parseDrawing, textThatSays } from '../markup.ts';

const draw = (...plot: Parameters<typeof funnelChart>) => parseDrawing(funnelChart(...plot));

describe('funnelChart', () => {
  it('draws every area once, hollow, and marks those outside the limits', () => {
    const svg = draw(FUNNEL);
    expect(svg.querySelectorAll('circle')).toHaveLength(8);
    expect(svg.querySelectorAll('.o2 circle')).toHaveLength(4);
    expect(svg.querySelectorAll('.o:not(.o3) circle')).toHaveLength(2);
    expect(svg.querySelectorAll('.o3 circle')).toHaveLength(2);
    expect(svg.querySelectorAll('.d, .d2')).toHaveLength(0);
  });

  it('draws four limits, dotted for 95% and solid for 99.8%, and the target as a dashed rule', () => {
    const svg = draw(FUNNEL);
    expect(svg.querySelectorAll('path.g')).toHaveLength(4);
    expect(svg.querySelectorAll('path.g.i')).toHaveLength(2);
    expect(svg.querySelectorAll('line.t')).toHaveLength(1);
  });

  it('names the areas farthest out, and none between the limits', () => {
    const svg = draw(FUNNEL);
    expect(textThatSays(svg, 'Rekaan Utara')).toBeDefined();
    expect(textThatSays(svg, 'Rekaan Lor')).toBeDefined();
    expect(svg.textContent).not.toContain('Rekaan Timur');
    expect(draw({ ...FUNNEL, names: 1 }).textContent).not.toContain('Rekaan Lor');
  });

  it('letters names only where they cover neither a dot, a line nor each other', () => {
    const frame = funnelFrame(FUNNEL);
    const labels = funnelLabels(FUNNEL, frame).filter(({ className }) => !className.includes('tt'));
    const drawn = funnelObstacles(FUNNEL, frame);
    expect(labels.length).toBeGreaterThanOrEqual(2);
    for (const [index, label] of labels.entries()) {
      const box = textBox(label.text, label);
      const others = labels.filter((_, at) => at !== index).map(labelBox);
      expect([...drawn, ...others].filter((other) => overlap(box, other) > 0)).toEqual([]);
    }
  });

  it('says inside the picture that figures are invented, and leans them', () => {
    const svg = draw(FUNNEL);
    expect(svg.querySelector('.sm')?.textContent).toBe('SIMULASI');
    expect(textThatSays(svg, 'Rekaan Utara')?.getAttribute('class')).toContain('sim');
    expect(draw({ ...FUNNEL, simulated: false }).querySelector('.sm, .sim')).toBeNull();
  });

  it('keeps the scale at 40 and raises it to the next ten for a higher limit', () => {
    expect(textThatSays(draw(FUNNEL), '40%')).toBeDefined();
    const [first, ...rest] = FUNNEL.curve;
    if (!first) throw new Error('no curve');
    const wide = { ...first, limits998: { low: 0, high: 43.1 } };
    expect(textThatSays(draw({ ...FUNNEL, curve: [wide, ...rest] }), '50%')).toBeDefined();
  });

  it('draws smaller dots where there are many', () => {
    const radius = (plot: typeof FUNNEL) => numberOf(draw(plot).querySelector('.o2 circle'), 'r');
    expect([radius(FUNNEL), radius(CROWDED)]).toEqual([3, 2]);
  });

  it('is for narrow or for wide screens, under ids of its own', () => {
    const svg = draw({ ...FUNNEL, screens: 'luas', idPrefix: 'desa-luas' });
    expect(svg.getAttribute('class')).toBe('grafik luas');
    expect(svg.getAttribute('aria-labelledby')).toBe('desa-luas-t desa-luas-d');
    expect(svg.querySelector('#desa-luas-d')?.textContent).toBe(FUNNEL.description);
  });
});
