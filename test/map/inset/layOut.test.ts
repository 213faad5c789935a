import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/map/inset/layOut.ts';
import type { AreaFeature } from '../../../src/map/project/selectAreas.ts';

type Rectangle = readonly [west: number, south: number, east: number, north: number];

const ring = ([w, s, e, n]: Rectangle) => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s],
];
const area = (id: string, ...parts: readonly Rectangle[]): AreaFeature => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'MultiPolygon', coordinates: parts.map((part) => [ring(part)]) },
});
/** Box of each part of an area: left, top, right, bottom, rounded. */
const boxes = ({ geometry }: AreaFeature) =>
  geometry.coordinates.map(([outer = []]) => {
    const [xs, ys] = [outer.map(([x = 0]) => x), outer.map(([, y = 0]) => y)];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
  });

/** An L of land at the equator whose south-west is sea, and an island far to the west of it. */
const NORTH = area('north', [0, 0.5, 2, 1]);
const EAST = area('east', [1.5, 0, 2, 0.5], [-3, 0.1, -2.8, 0.2]);
const INSET = { bounds: [-3.1, 0, -2.7, 0.3], lines: ['Pulau', 'digeser'], fontSize: 10 } as const;

describe('layOut', () => {
  it('fits the land to the width and draws far land at the same scale in the nearest free place', () => {
    const { areas, insets, height } = layOut([NORTH, EAST], [INSET], 806);
    expect(height).toBe(407);
    expect(areas.map(boxes)).toEqual([
      [[3, 3, 803, 203]],
      [
        [603, 203, 803, 403],
        [12, 323, 92, 363],
      ],
    ]);
    expect(insets).toEqual([
      { lines: ['Pulau', 'digeser'], x: 52, y: 380, frame: { left: 3, top: 314, right: 101, bottom: 402 } },
    ]);
  });

  it('draws all smaller where the land leaves no room, and keeps within the height', () => {
    const block = area('block', [0, 0, 1, 1], [-3, 0.1, -2.8, 0.2]);
    const { areas, insets, height } = layOut([block], [INSET], 400, 300);
    const [[land = [], island = []] = []] = areas.map(boxes);
    const [frame] = insets.map((inset) => inset.frame);
    expect(height).toBeLessThanOrEqual(300);
    expect(frame?.left).toBeGreaterThanOrEqual(3);
    expect(frame?.right).toBeLessThanOrEqual((land[0] ?? 0) - 9);
    expect(land[2]).toBeLessThanOrEqual(397);
    const scale = (land[2] ?? 0) - (land[0] ?? 0);
    expect(scale).toBeGreaterThan(200);
    expect((island[2] ?? 0) - (island[0] ?? 0)).toBeCloseTo(scale * 0.2, -1);
  });

  it('leaves everything in place without insets, without such parts, and where there are only such parts', () => {
    const whole = layOut([NORTH, EAST], [], 806);
    expect(whole.insets).toEqual([]);
    expect(whole.areas.flatMap(boxes)[2]?.[0]).toBe(3);
    expect(layOut([NORTH], [INSET], 806)).toEqual(layOut([NORTH], [], 806));
    const alone = area('alone', [-3, 0.1, -2.8, 0.2]);
    expect(layOut([alone], [INSET], 806)).toEqual(layOut([alone], [], 806));
  });

  it('moves no part that only reaches into the bounds', () => {
    const cape = area('cape', [-3, 0.1, 2, 1]);
    expect(layOut([cape], [INSET], 806).insets).toEqual([]);
  });

  it('keeps every frame off the land and off the other frames', () => {
    const far = area('far', [-3, 0.1, -2.8, 0.2], [5, 0.1, 5.2, 0.2]);
    const second = { ...INSET, bounds: [4.9, 0, 5.3, 0.3] } as const;
    const [a, b] = layOut([NORTH, EAST, far], [INSET, second], 806).insets.map(({ frame }) => frame);
    expect(a?.right).toBeLessThan(b?.left ?? 0);
    expect(b?.right).toBeLessThanOrEqual(603 - 9);
    expect(Math.min(a?.top ?? 0, b?.top ?? 0)).toBeGreaterThanOrEqual(203 + 9);
  });
});
