/** A point of the window, pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** So far a pointer may tremble before it drags, pixels. */
const TREMBLE = 5;

/**
 * Follows mouse, pen and fingers that are down on an element. A drag never opens the link that it ends on.
 * @param isFree true where one pointer alone moves the map; else it is left to the page
 * @param onMove what was under the first point lies under the second now, and is so many times as large
 */
export function followPointers(
  element: SVGSVGElement,
  isFree: () => boolean,
  onMove: (from: Point, to: Point, factor: number) => void,
): void {
  const pointers = new Map<number, Point>();
  let travelled = 0;
  /** Middle of one or two pointers, and how far they are apart. */
  const grip = () => {
    const [a = { x: 0, y: 0 }, b = a] = pointers.values();
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  const put = ({ pointerId, clientX: x, clientY: y }: PointerEvent) => pointers.set(pointerId, { x, y });
  const drop = ({ pointerId }: PointerEvent) => pointers.delete(pointerId);

  element.addEventListener('pointerdown', (event) => {
    if (event.button) return;
    if (!pointers.size) travelled = 0;
    put(event);
  });
  element.addEventListener('pointermove', (event) => {
    const { pointerId } = event;
    // A button let go outside was not heard of.
    if (!event.buttons) drop(event);
    if (!pointers.has(pointerId)) return;
    const before = grip();
    put(event);
    const after = grip();
    if (pointers.size < 2 && !isFree()) return;
    travelled += Math.hypot(after.x - before.x, after.y - before.y) + Math.abs(after.spread - before.spread);
    if (travelled < TREMBLE) return;
    element.setPointerCapture(pointerId);
    onMove(before, after, after.spread / before.spread || 1);
  });
  element.addEventListener('pointerup', drop);
  element.addEventListener('pointercancel', drop);
  element.addEventListener('dragstart', (event) => event.preventDefault());
  element.addEventListener('touchmove', (event) => event.touches[1] && event.preventDefault(), {
    passive: false,
  });
  element.addEventListener(
    'click',
    (event) => {
      // A click by key has no detail.
      if (travelled < TREMBLE || !event.detail) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}
