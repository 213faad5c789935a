import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Pixels of a picture, four bytes each: red, green, blue, opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Most colours that a byte can tell apart. */
const COLOURS = 256;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits a pixel, which are the number of a colour in a list. */
const INDEXED = [8, 3, 0, 0, 0];

/**
 * An opaque picture as a PNG file of at most 256 colours (ISO/IEC 15948): the most frequent ones, and for the rest,
 * edges of letters, the nearest of them. Half the bytes of all colours. The compressor is a program without
 * parts of the machine's own, so the bytes are the same everywhere.
 */
export function encodePng({ width, height, pixels }: Picture): Uint8Array<ArrayBuffer> {
  const runs = runsOf(new Uint32Array(pixels.buffer, pixels.byteOffset, width * height), width);
  const palette = frequentColours(runs);
  const rows = indexRows(runs, width, palette);
  const listed = new Uint8Array(palette.flatMap((colour) => channels(colour)));
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  INDEXED.forEach((byte, index) => {
    header.setUint8(8 + index, byte);
  });
  return joined([
    new Uint8Array(SIGNATURE),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', listed),
    chunk('IDAT', zlibSync(rows, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Neighbours in a row of one colour: where they begin, and their colour. A last one begins behind the picture. */
interface Runs {
  readonly starts: readonly number[];
  readonly colours: readonly number[];
}

function runsOf(pixels: Uint32Array, width: number): Runs {
  const starts: number[] = [];
  const colours: number[] = [];
  for (let row = 0; row < pixels.length; row += width) {
    let before = -1;
    for (let i = row; i < row + width; i++) {
      const colour = pixels[i] ?? 0;
      if (colour === before) continue;
      starts.push(i);
      colours.push(colour);
      before = colour;
    }
  }
  starts.push(pixels.length);
  return { starts, colours };
}

/** The most frequent colours, equally frequent ones in the order of their numbers. */
function frequentColours({ starts, colours }: Runs): number[] {
  const counts = new Map<number, number>();
  colours.forEach((colour, i) => {
    const length = (starts[i + 1] ?? 0) - (starts[i] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + length);
  });
  const byCount = [...counts].toSorted(([a, many], [b, few]) => few - many || a - b);
  return byCount.slice(0, COLOURS).map(([colour]) => colour);
}

/** Rows of colour numbers, each behind the zero that says that it is not filtered. */
function indexRows({ starts, colours }: Runs, width: number, palette: readonly number[]): Uint8Array {
  const numbers = new Map(palette.map((colour, number) => [colour, number]));
  const pixels = starts.at(-1) ?? 0;
  const rows = new Uint8Array(pixels + pixels / width);
  colours.forEach((colour, i) => {
    const number = numbers.get(colour) ?? nearest(colour, palette);
    numbers.set(colour, number);
    const start = starts[i] ?? 0;
    const shift = Math.floor(start / width) + 1;
    rows.fill(number, start + shift, (starts[i + 1] ?? 0) + shift);
  });
  return rows;
}

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(colour);
  let best = 0;
  let least = Infinity;
  palette.forEach((other, number) => {
    const [r, g, b] = channels(other);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [number, distance];
  });
  return best;
}

/** Red, green and blue of a pixel read as one number, lowest byte first. */
function channels(colour: number): readonly [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(name), data]);
  const frame = new DataView(new ArrayBuffer(8));
  frame.setUint32(0, data.length);
  frame.setUint32(4, crc32(body));
  return joined([new Uint8Array(frame.buffer, 0, 4), body, new Uint8Array(frame.buffer, 4, 4)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
