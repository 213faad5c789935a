import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { cleanSvg } from '../svg/cleanSvg.ts';
import { escapeXml, tag } from '../svg/tag.ts';
import type { FunnelPlot } from './funnel.ts';
import { funnelFrame } from './funnelFrame.ts';
import { funnelMarks } from './funnelMarks.ts';

/**
 * Draws a funnel plot with Observable Plot, without a browser: a dot for each area, percent over children measured,
 * between the limits that chance alone leaves. Returns an svg element that stretches to the width of its container.
 */
export function funnelChart(plot: FunnelPlot): string {
  const { width, height, idPrefix, title, description } = plot;
  const frame = funnelFrame(plot);
  const drawing = Plot.plot({
    document: parseHTML('<html></html>').document,
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: 'linear', domain: frame.x.domain(), range: frame.x.range() },
    y: { type: 'linear', domain: frame.y.domain(), range: frame.y.range() },
    marks: funnelMarks(plot, frame),
  });
  const ids = { title: `${idPrefix}-t`, description: `${idPrefix}-d` };
  return tag(
    'svg',
    {
      class: `grafik ${plot.screens}`,
      height,
      role: 'img',
      'aria-labelledby': `${ids.title} ${ids.description}`,
    },
    tag('title', { id: ids.title }, escapeXml(title)),
    tag('desc', { id: ids.description }, escapeXml(description)),
    cleanSvg(drawing, { width, height }),
  );
}
