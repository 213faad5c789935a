/** A label of a column, its top where it would like to be; px. */
export interface Block {
  top: number;
  readonly height: number;
}

/** Turns after which even a full column of a few labels has come to rest. */
const TURNS = 99;

/**
 * Moves the labels of a column apart so that none covers another: of two that touch each gives way by half, turn
 * after turn; the outermost stay inside the column, which must be long enough for all.
 * @param blocks in any order; they keep the order of their places
 */
export function spreadLabels(blocks: readonly Block[], top: number, bottom: number): void {
  const order = blocks.toSorted((a, b) => a.top - b.top);
  for (let turn = 0; turn < TURNS; turn++) {
    let above: Block | undefined;
    for (const block of order) {
      block.top = Math.max(top, Math.min(bottom - block.height, block.top));
      const shared = above ? above.top + above.height - block.top : 0;
      if (above && shared > 0) {
        above.top -= shared / 2;
        block.top += shared / 2;
      }
      above = block;
    }
  }
}
