import type { Point } from './distance.ts';

/** So long the device may search for its place, and so old the answer may be, milliseconds. */
const OPTIONS = { timeout: 15_000, maximumAge: 300_000 };

/**
 * Asks the browser once where the device is; we send the answer nowhere.
 * @returns the point, or the code of a GeolocationPositionError: 1 not allowed, 2 not known, 3 too slow
 */
export function askPosition(): Promise<Point | number> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve([coords.longitude, coords.latitude]),
      ({ code }) => resolve(code),
      OPTIONS,
    );
  });
}
