import type { Polygon } from '../point.ts';
import { boxesOverlap } from './boxesOverlap.ts';
import { boxFits } from './boxFits.ts';
import { type Box, type LabelStyle, labelBaseline, labelBox, labelSize, type Size } from './labelBox.ts';
import { labelPoint } from './labelPoint.ts';
import { liesIn } from './liesIn.ts';

/** The words for an area, one string a line. */
export interface Label {
  readonly code: string;
  readonly lines: readonly string[];
  /** Bold letters take more room. */
  readonly bold?: boolean;
}

export interface PlaceOptions extends LabelStyle {
  /** Share of the width that may stand out of the area on either side, 0 to 0.5; never over another label. */
  readonly overhang?: number;
  /** Size of the drawing, which no label leaves. */
  readonly width?: number;
  readonly height?: number;
  /** Boxes that stay free of the labels of areas outside them. */
  readonly kept?: readonly Box[];
}

/** Where a label stands: the middle of its lines, and the baseline of the first; whole map units. */
export interface PlacedLabel {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** Clear space between labels side by side, as a share of the font size. */
const GAP = 0.25;

/** Steps away from the best place, in shares of the label's width and height, nearest first. */
const STEPS = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1];

/**
 * Places labels inside their own areas without overlap, in the given order: an earlier label keeps its place,
 * and a label that fits nowhere is left out.
 * @param polygons largest part of each area, as `drawMap` returns them
 */
export function placeLabels(
  polygons: ReadonlyMap<string, Polygon>,
  labels: readonly Label[],
  options: PlaceOptions,
): PlacedLabel[] {
  const { kept = [] } = options;
  const taken: Box[] = [];
  return labels.flatMap(({ code, lines, bold }) => {
    const polygon = polygons.get(code);
    const box =
      polygon &&
      findRoom(
        polygon,
        labelSize(lines, options, bold),
        [...taken, ...kept.filter((frame) => !liesIn(polygon, frame))],
        options,
      );
    if (!box) return [];
    taken.push(box);
    const y = Math.round(labelBaseline(box, options.fontSize));
    return [{ code, x: Math.round((box.left + box.right) / 2), y }];
  });
}

function findRoom(
  polygon: Polygon,
  size: Size,
  taken: readonly Box[],
  options: PlaceOptions,
): Box | undefined {
  const { fontSize, overhang = 0, width = Infinity, height = Infinity } = options;
  if (size.width === 0) return undefined;
  const gap = GAP * fontSize;
  const isFree = (box: Box) =>
    box.left >= 0 &&
    box.right <= width &&
    box.top >= 0 &&
    box.bottom <= height &&
    !taken.some((other) => boxesOverlap({ ...box, left: box.left - gap, right: box.right + gap }, other));
  for (const share of overhang > 0 ? [0, overhang] : [0]) {
    const within = { ...size, width: size.width * (1 - 2 * share) };
    const place = candidates(polygon, size)
      .filter(({ x, y }) => boxFits(labelBox(x, y, within), polygon))
      .find(({ x, y }) => isFree(labelBox(x, y, size)));
    if (place) return labelBox(place.x, place.y, size);
  }
  return undefined;
}

/** Middles to try: where there is most room all round, then more and more where there is most width, then near that. */
function candidates(polygon: Polygon, { width, height }: Size): { x: number; y: number }[] {
  const aspect = width / height;
  const round = labelPoint(polygon);
  const between = labelPoint(polygon, Math.sqrt(aspect));
  const wide = labelPoint(polygon, aspect);
  const near = STEPS.flatMap((dy) =>
    STEPS.map((dx) => ({ x: wide.x + dx * width, y: wide.y + dy * height })),
  );
  return [round, between, ...near].map(({ x, y }) => ({ x: Math.round(x), y }));
}
