import type { Position } from 'geojson';

/**
 * The rings of a polygon by the right-hand rule (RFC 7946, section 3.1.6): the first, its edge, counterclockwise, its
 * holes clockwise.
 */
export function windRings(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? [...ring] : ring.toReversed()));
}

/** Twice the area inside a closed ring, in square degrees; positive where it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}
