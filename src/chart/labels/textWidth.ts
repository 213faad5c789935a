const NARROW = /[ijlrtf.,:;|'’()\s-]/;
const WIDE = /[mwMW%<>=≈+]/;
const CAPITAL = /[A-Z]/;

/**
 * Estimate of the width in px of 13 px sans text for placing labels without a browser, generous enough for
 * DejaVu Sans, the widest of the fonts that the stylesheet may find.
 * @param size font size in px, 13 where absent
 */
export function textWidth(text: string, bold = false, size = 13): number {
  const width = Array.from(text, (sign) => {
    if (NARROW.test(sign)) return 4.9;
    if (WIDE.test(sign)) return 12.6;
    return CAPITAL.test(sign) ? 9.2 : 8.3;
  }).reduce((sum, advance) => sum + advance, 0);
  return (width * (bold ? 1.12 : 1) * size) / 13;
}
