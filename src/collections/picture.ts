import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { encodePng } from '../chart/card/encodePng.ts';
import encoder from '../chart/card/encodePng.ts?raw';

const require = createRequire(import.meta.url);

/** Fonts come from a package, so that a picture has the same bytes on every machine. */
const FONTS = [
  'DejaVuSans',
  'DejaVuSans-Bold',
  'DejaVuSans-Oblique',
  'DejaVuSerif-Bold',
  'DejaVuSerif-BoldItalic',
].map((name) => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

/** Pictures drawn by earlier builds, each under the hash of all that it is made from. */
const CACHE = '.cache/pictures';

/** Everything but the drawing that the bytes of a picture depend on. */
const MAKERS = [encoder, ...['@resvg/resvg-js', 'dejavu-fonts-ttf', 'fflate'].map((name) => versionOf(name))];

/**
 * An SVG document as a PNG file. It takes some 0.1 s, so a drawing that any build has drawn before is read from the
 * cache, which may be deleted at any time; a picture is written beside its place and moved there whole.
 */
export async function pictureOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256')
    .update(JSON.stringify([svg, ...MAKERS]))
    .digest('hex');
  const file = `${CACHE}/${hash}.png`;
  const known = readKnown(file);
  if (known) return known;
  const { width, height, pixels } = await renderAsync(svg, {
    font: { fontFiles: FONTS, loadSystemFonts: false },
  });
  const drawn = encodePng({ width, height, pixels });
  mkdirSync(CACHE, { recursive: true });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, drawn);
  renameSync(beside, file);
  return drawn;
}

function readKnown(file: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return undefined;
  }
}

function versionOf(name: string): string {
  const path = require.resolve(`${name}/package.json`);
  return readFileSync(path, 'utf8').match(/"version":\s*"([^"]+)"/)?.[1] ?? '';
}
