import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/chart/card/encodePng.ts';
import { readPng } from './readPng.ts';

/** A picture whose pixels a function colours: red, green, blue. */
function picture(width: number, height: number, colour: (i: number) => readonly [number, number, number]) {
  const pixels = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) pixels.set([...colour(i), 255], i * 4);
  return { width, height, pixels };
}

describe('a picture of few colours', () => {
  const drawn = picture(5, 3, (i) => (i % 4 === 0 ? [20, 32, 31] : [253, 253, 251]));

  it('is read back pixel by pixel', () => {
    const { width, height, colourAt } = readPng(encodePng(drawn));
    expect([width, height]).toEqual([5, 3]);
    for (let i = 0; i < 15; i++) {
      expect(colourAt(i % 5, Math.floor(i / 5))).toBe(i % 4 === 0 ? '#14201f' : '#fdfdfb');
    }
  });

  it('is a file whose parts all carry their sums', () => {
    const file = Buffer.from(encodePng(drawn));
    const names: string[] = [];
    for (let at = 8; at < file.length; ) {
      const length = file.readUInt32BE(at);
      names.push(file.toString('latin1', at + 4, at + 8));
      expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)));
      at += 12 + length;
    }
    expect(names).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  });
});

describe('a picture of more colours than a byte can tell apart', () => {
  it('keeps the most frequent ones and takes the nearest for the rest', () => {
    const many = picture(400, 4, (i) => (i < 400 ? [i >> 1, 0, i & 1] : [200, 100, 50]));
    const { colourAt, colours } = readPng(encodePng(many));
    expect(colours).toBe(256);
    expect(colourAt(0, 2)).toBe('#c86432');
    expect(Number.parseInt(colourAt(399, 0).slice(1, 3), 16)).toBeGreaterThan(100);
  });

  it('holds one byte a pixel and one a row', () => {
    const file = Buffer.from(encodePng(picture(7, 2, (i) => [i, i, i])));
    const at = file.indexOf('IDAT');
    expect(inflateSync(file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4)))).toHaveLength(16);
  });
});
