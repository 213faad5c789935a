/**
 * Runs inside the page, before anything of it: leaves in `window.answered` how long each press of a key or button took
 * until the frame that answered it was painted, in milliseconds, by the name of its event (Event Timing, to 8 ms).
 * Uses nothing from outside itself.
 */
export function observeEvents(): void {
  const answered: { readonly name: string; readonly duration: number }[] = [];
  Object.assign(window, { answered });
  const wanted = { type: 'event', durationThreshold: 16, buffered: true };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) answered.push({ name, duration });
  }).observe(wanted);
}
