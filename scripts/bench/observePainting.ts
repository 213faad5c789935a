/** When a page painted what, in milliseconds since its navigation began. */
export interface Painting {
  /** First contentful paint. */
  readonly first: number;
  /** The frame after the one in which the last shape of the map stood in the document; 0 where none is waited for. */
  readonly map: number;
  /** Sum of all layout shifts. */
  readonly shift: number;
}

/**
 * Runs inside the page, before anything of it: leaves the promise of a {@link Painting} in `window.painting`, kept when
 * all of it is known. Uses nothing from outside itself.
 */
export function observePainting(shapes: number): void {
  const painting = { first: 0, map: 0, shift: 0 };
  const { promise, resolve } = Promise.withResolvers<Painting>();
  Object.assign(window, { painting: promise });
  const check = () => {
    if (painting.first > 0 && (painting.map > 0 || shapes === 0)) resolve(painting);
  };
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === 'first-contentful-paint') painting.first = startTime;
    }
    check();
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) painting.shift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (document.querySelectorAll('svg.peta a path').length < shapes) return requestAnimationFrame(look);
    return requestAnimationFrame(() => {
      painting.map = performance.now();
      check();
    });
  };
  if (shapes > 0) requestAnimationFrame(look);
}
