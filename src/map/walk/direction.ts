/** A step on a map: its place in `ARROWS`; the opposite step is two further, `direction ^ 2`. */
export type Direction = number;

/** Keys of the steps, in the order of directions. */
export const ARROWS: readonly string[] = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'];

/** How a step goes: to the right and downwards, 1, 0 or -1 each. */
export function stepOf(direction: Direction): readonly [dx: number, dy: number] {
  return direction % 2 ? [0, direction - 2] : [direction - 1, 0];
}
