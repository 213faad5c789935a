import { type Box, labelBaseline, labelSize, type Size } from '../labels/labelBox.ts';
import type { Point, Polygon } from '../point.ts';
import { MARGIN } from '../project/fitProjection.ts';
import { freeFrame, type Obstacle } from './freeFrame.ts';
import type { DrawnInset, Inset } from './inset.ts';

/** Clear space inside a frame, and between a frame and land, map units. */
const PADDING = 9;
const GAP = 10;
/** Distance of baselines as a share of the font size; `dy` in the markup says the same. */
const LINE_HEIGHT = 1.1;

/** A part of an area, and the index of the inset that it goes into, -1 for none. */
export interface Part {
  readonly inset: number;
  readonly polygon: Polygon;
}

/** Where everything goes. */
export interface Placed {
  readonly height: number;
  /** How far the land moves, and, by index of the inset, the parts in it; empty for an inset without parts. */
  readonly shift: Point;
  readonly shifts: readonly (Point | undefined)[];
  readonly insets: readonly DrawnInset[];
}

/** Finds a frame for each inset that has parts, beside the land; `undefined` where there is no room for one. */
export function placeInsets(
  parts: readonly Part[],
  insets: readonly Inset[],
  room: Size,
): Placed | undefined {
  const obstacles = parts
    .filter(({ inset }) => inset === -1)
    .map(({ polygon: [ring = []] }) => obstacleOf(ring));
  let around = boxAround(obstacles.map(({ box }) => box));
  const found: (Found | undefined)[] = [];
  for (const [index, inset] of insets.entries()) {
    const islands = parts.filter((part) => part.inset === index);
    if (islands.length === 0) {
      found.push(undefined);
      continue;
    }
    const content = boxAround(islands.map(({ polygon: [ring = []] }) => obstacleOf(ring).box));
    const text = labelSize(inset.room ?? inset.lines, { fontSize: inset.fontSize, lineHeight: LINE_HEIGHT });
    const [wide, high] = [content.right - content.left, content.bottom - content.top];
    const size = {
      width: Math.ceil(Math.max(wide, text.width) + 2 * PADDING),
      height: Math.ceil(high + text.height + 3 * PADDING),
    };
    const truth: Point = [(content.left + content.right - size.width) / 2, content.top - PADDING];
    const frame = freeFrame(size, around, room, obstacles, GAP, truth);
    if (!frame) return undefined;
    obstacles.push({ box: frame, ring: corners(frame) });
    around = boxAround([around, frame]);
    found.push({ inset, content, frame });
  }
  const shift: Point = [
    MARGIN + (room.width - around.right + around.left) / 2 - around.left,
    MARGIN - around.top,
  ];
  const drawn = found.map((one) => one && drawInset(one, shift));
  return {
    height: around.bottom - around.top,
    shift,
    shifts: drawn.map((one) => one?.shift),
    insets: drawn.flatMap((one) => one?.inset ?? []),
  };
}

interface Found {
  readonly inset: Inset;
  readonly content: Box;
  readonly frame: Box;
}

function drawInset({ inset, content, frame }: Found, [dx, dy]: Point): { inset: DrawnInset; shift: Point } {
  const [left, top] = [Math.round(frame.left + dx), Math.round(frame.top + dy)];
  const [right, bottom] = [Math.round(frame.right + dx), Math.round(frame.bottom + dy)];
  const x = (left + right) / 2;
  const shift: Point = [x - (content.left + content.right) / 2, top + PADDING - content.top];
  const lettering = { left, right, top: Math.ceil(content.bottom + shift[1] + PADDING), bottom };
  return {
    shift,
    inset: {
      lines: inset.lines,
      frame: { left, top, right, bottom },
      x: Math.round(x),
      y: Math.round(labelBaseline(lettering, inset.fontSize)),
    },
  };
}

function obstacleOf(ring: readonly Point[]): Obstacle {
  return {
    ring,
    box: boxAround(ring.map(([x, y]) => ({ left: x, right: x, top: y, bottom: y }))),
  };
}

function corners({ left, top, right, bottom }: Box): Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

function boxAround(boxes: readonly Box[]): Box {
  return boxes.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }));
}
