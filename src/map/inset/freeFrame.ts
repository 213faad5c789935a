import { polygonContains } from 'd3';
import { boxesOverlap } from '../labels/boxesOverlap.ts';
import { edgeEnters } from '../labels/edgeEnters.ts';
import type { Box, Size } from '../labels/labelBox.ts';
import type { Point } from '../point.ts';

/** Distance of the places that are tried, map units. */
const STEP = 6;

/** What a frame must not meet: outer rings of land, each with its box. */
export interface Obstacle {
  readonly box: Box;
  readonly ring: readonly Point[];
}

/**
 * The frame of a size that lies nearest to where its content truly is, touches no land, and with the land fills
 * no more than the given room.
 * @param land box around all land
 * @param room width and height that land and frame may take together
 * @param gap clear space between frame and land
 * @param truth top left corner that the frame would have with its content at its true place
 */
export function freeFrame(
  size: Size,
  land: Box,
  room: Size,
  obstacles: readonly Obstacle[],
  gap: number,
  truth: Point,
): Box | undefined {
  const lefts = places(land.right - room.width, land.left + room.width - size.width);
  const tops = places(land.bottom - room.height, land.top + room.height - size.height);
  return lefts
    .flatMap((left) => tops.map((top) => ({ left, top, far: Math.hypot(left - truth[0], top - truth[1]) })))
    .toSorted((a, b) => a.far - b.far)
    .map(({ left, top }) => ({ left, top, right: left + size.width, bottom: top + size.height }))
    .find((box) => isFree(padBox(box, gap), obstacles));
}

/** The box made larger on every side. */
function padBox({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Both ends and what lies between them in steps; nothing where they lie the wrong way round. */
function places(from: number, to: number): number[] {
  if (to < from) return [];
  return [...Array.from({ length: Math.ceil((to - from) / STEP) }, (_, i) => from + i * STEP), to];
}

function isFree(box: Box, obstacles: readonly Obstacle[]): boolean {
  return !obstacles.some(({ box: around, ring }) => boxesOverlap(box, around) && meets(box, ring));
}

function meets(box: Box, ring: readonly Point[]): boolean {
  const closed = ring.map(([x, y]): [number, number] => [x, y]);
  return (
    polygonContains(closed, [box.left, box.top]) ||
    ring.some((to, i) => edgeEnters(ring.at(i - 1) ?? to, to, box))
  );
}
