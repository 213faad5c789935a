import { inflateSync } from 'node:zlib';

/** A PNG file of numbered colours without filters, as `encodePng` writes it. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** How many colours its list has. */
  readonly colours: number;
  /** Colour of a pixel: `#fdfdfb`. */
  readonly colourAt: (x: number, y: number) => string;
}

export function readPng(content: Uint8Array): ReadPng {
  const file = Buffer.from(content);
  const part = (name: string) => {
    const at = file.indexOf(name, 8, 'latin1');
    return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
  };
  const [width, height] = [part('IHDR').readUInt32BE(0), part('IHDR').readUInt32BE(4)];
  const palette = part('PLTE');
  const rows = inflateSync(part('IDAT'));
  return {
    width,
    height,
    colours: palette.length / 3,
    colourAt: (x, y) => {
      const number = rows[y * (width + 1) + 1 + x] ?? 0;
      return `#${palette.subarray(number * 3, number * 3 + 3).toString('hex')}`;
    },
  };
}
