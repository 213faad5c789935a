import type { LonLatBox } from '../../model/region.ts';
import type { Box } from '../labels/labelBox.ts';

/** Land far off the rest, and what is written below it once it is drawn nearer. */
export interface Inset {
  readonly bounds: LonLatBox;
  readonly lines: readonly string[];
  /** Lines that its frame has room for, where others than these may stand there. */
  readonly room?: readonly string[];
  /** Size of the lettering where it is set largest, map units. */
  readonly fontSize: number;
}

/** An inset as drawn; whole map units. */
export interface DrawnInset {
  readonly lines: readonly string[];
  readonly frame: Box;
  /** Middle of the lettering, and the baseline of its first line. */
  readonly x: number;
  readonly y: number;
}

/** Path data of a frame. */
export function framePath({ left, top, right, bottom }: Box): string {
  return `M${left} ${top}H${right}V${bottom}H${left}z`;
}
