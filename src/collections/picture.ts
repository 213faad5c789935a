import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { encodePng } from '../chart/card/encodePng.ts';

const resolve = createRequire(import.meta.url).resolve;

/** Fonts come from a package, so that a picture has the same bytes on every machine. */
const FONTS = [
  'DejaVuSans',
  'DejaVuSans-Bold',
  'DejaVuSans-Oblique',
  'DejaVuSerif-Bold',
  'DejaVuSerif-BoldItalic',
].map((name) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** An SVG document as a PNG file to be served. Drawn beside the pages that are being written. */
export async function pictureResponse(svg: string): Promise<Response> {
  const { width, height, pixels } = await renderAsync(svg, {
    font: { fontFiles: FONTS, loadSystemFonts: false },
  });
  const file = encodePng({ width, height, pixels });
  return new Response(file, { headers: { 'Content-Type': 'image/png' } });
}
