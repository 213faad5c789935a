import { Resvg } from '@resvg/resvg-js';
import decodeQR from 'qr/decode.js';

/**
 * Text of the QR code in a drawing, rendered with a side of so many pixels and read by a decoder that is not ours.
 * @returns undefined where none can be read
 */
export function readCode(svg: string, side: number): string | undefined {
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: side } }).render();
  try {
    return decodeQR({ width, height, data: pixels });
  } catch {
    return undefined;
  }
}

/** Text of the QR code in a screenshot (PNG). */
export function readScreenshot(png: Buffer): string | undefined {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const size = `width="${width}" height="${height}"`;
  const image = `<image ${size} href="data:image/png;base64,${png.toString('base64')}"/>`;
  return readCode(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`, width);
}
