/**
 * A name as it sounds, so that ways of writing it fold alike: without case, marks and spaces; doubled letters once;
 * `dh`, `kh`, `th` without their h; `dj`, `j` and `y` as one letter, for `dj` and `j` of the spelling of before 1972
 * are `j` and `y` of today's.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/dj|y/g, 'j')
    .replace(/([dkt])h/g, '$1')
    .replace(/(.)\1+/g, '$1');
}

/** A folded text, and the same as if its `oe` and `tj` were the old spelling of `u` and `c`. */
export function spellings(folded: string): readonly string[] {
  return [...new Set([folded, folded.replace(/oe/g, 'u').replace(/tj/g, 'c')])];
}
