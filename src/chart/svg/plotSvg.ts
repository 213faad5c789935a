import * as Plot from '@observablehq/plot';
import type { ScaleLinear } from 'd3';
import { parseHTML } from 'linkedom';
import { cleanSvg } from './cleanSvg.ts';
import { escapeXml, tag } from './tag.ts';

/** Size and words of a chart; its ids start with `idPrefix`. */
export interface ChartWords {
  readonly width: number;
  readonly height: number;
  readonly idPrefix: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Draws marks with Observable Plot, without a browser.
 * @returns an svg element that stretches to the width of its container, with its title and description
 */
export function plotSvg(
  { width, height, idPrefix, title, description }: ChartWords,
  { x, y }: { readonly x: ScaleLinear<number, number>; readonly y: ScaleLinear<number, number> },
  marks: Plot.Markish[],
  className: string,
): string {
  const drawing = Plot.plot({
    document: parseHTML('<html></html>').document,
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: 'linear', domain: x.domain(), range: x.range() },
    y: { type: 'linear', domain: y.domain(), range: y.range() },
    marks,
  });
  const ids = { title: `${idPrefix}-t`, description: `${idPrefix}-d` };
  return tag(
    'svg',
    { class: className, height, role: 'img', 'aria-labelledby': `${ids.title} ${ids.description}` },
    tag('title', { id: ids.title }, escapeXml(title)),
    `${tag('desc', { id: ids.description }, escapeXml(description))}\n`,
    cleanSvg(drawing, { width, height }),
  );
}
