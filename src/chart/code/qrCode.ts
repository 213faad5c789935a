import qrcode from 'qrcode-generator';

/** Modules of empty paper that ISO/IEC 18004 asks for around a code. */
const QUIET = 4;

/**
 * A QR code (error correction M: 15% may be lost to dirt or a photocopier) as the body of an svg.
 * @returns the viewBox with the quiet zone, in modules, and one path of horizontal strokes as wide as a module
 */
export function qrCode(text: string): { readonly viewBox: string; readonly d: string } {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, y) => strokes(size, y, (x) => code.isDark(y, x)));
  const side = size + 2 * QUIET;
  return { viewBox: `${-QUIET} ${-QUIET - 0.5} ${side} ${side}`, d: rows.join('') };
}

/** One row: moves and strokes from run to run, relative, for these compress best. */
function strokes(size: number, y: number, isDark: (x: number) => boolean): string {
  let path = '';
  let end = 0;
  for (let x = 0; x < size; x++) {
    if (!isDark(x)) continue;
    const start = x;
    while (x < size && isDark(x)) x++;
    path += `${path ? `m${start - end} 0` : `M${start} ${y}`}h${x - start}`;
    end = x;
  }
  return path;
}
