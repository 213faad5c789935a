/** White space, control characters and whatever else does not show: a spreadsheet may skip it. */
const UNSEEN = /^[\p{Z}\p{C}\p{M}\u{115F}\u{1160}\u{2800}\u{3164}\u{FFA0}]+/u;

/** What opens a formula, once full-width, small and superscript forms are made plain. */
const FORMULA = /^[=+\-@−]/u;

/** A letter begins a word, and these signs a limit or a quotation. */
const WORD = /^[\p{L}<>“”‘"«]/u;
/** So many words are prose, whatever begins it: "21,6 Persen Balita di Indonesia". */
const WORDS = /\p{L}{2,}/gu;
const PROSE = 4;

/** Not a word by itself: a month before a number, money, a truth value. */
const MONTH = /^(jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|nop|des|dec)\p{L}*\P{L}*\d/iu;
const MONEY = /^(rp|idr|usd|eur)\P{L}*\d/iu;
const TRUTH = /^(true|false|benar|salah)\p{Z}*$/iu;

/** Which texts a spreadsheet would take for something else. */
export type Danger = (text: string) => boolean;

/** True where a spreadsheet that opens the text as a cell of a CSV might compute it. */
export const looksLikeFormula: Danger = (text) => FORMULA.test(plainStart(text));

/**
 * True where a spreadsheet might compute the text or turn it into a number, a time or a truth value: `35.09.10` is a
 * time of day to Indonesian Excel, `2024-08` a day in August, `6-7` one in July. All but plain words.
 */
export const looksLikeValue: Danger = (text) => {
  const start = plainStart(text);
  if (start === '' || FORMULA.test(start)) return start !== '';
  if ((start.match(WORDS)?.length ?? 0) >= PROSE) return false;
  return !WORD.test(start) || [MONTH, MONEY, TRUTH].some((sort) => sort.test(start));
};

/**
 * A text as a cell of a CSV that no spreadsheet takes for anything else. The rule, for columns of text only:
 *
 * 1. Control characters, line ends among them, are written as their pictures (`␀ ␉ ␊ ␍`): a row is one line.
 * 2. A text that, but for apostrophes and unseen characters before it, is a danger gets one apostrophe in front.
 *
 * Nothing else changes, and {@link unguardText} gives the text back. Numbers are never guarded: `-3.5` stays one.
 */
export function guardText(text: string, isDanger: Danger): string {
  const shown = showControls(text);
  return isDanger(withoutApostrophes(shown)) ? `'${shown}` : shown;
}

/** The text of a guarded cell: the inverse of {@link guardText} for texts without pictures of control characters. */
export function unguardText(cell: string, isDanger: Danger): string {
  const isGuarded = cell.startsWith("'") && isDanger(withoutApostrophes(cell));
  return hideControls(isGuarded ? cell.slice(1) : cell);
}

/** Control characters as their pictures: U+0000–001F as U+2400–241F, delete as U+2421. */
export function showControls(text: string): string {
  return text.replaceAll(/[\p{Cc}]/gu, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : character;
  });
}

function hideControls(text: string): string {
  return text.replaceAll(/[␀-␟␡]/g, (picture) =>
    picture === '␡' ? '\x7f' : String.fromCharCode(picture.charCodeAt(0) - 0x2400),
  );
}

const withoutApostrophes = (text: string) => text.replace(/^'+/, '');

const plainStart = (text: string) => text.replace(UNSEEN, '').normalize('NFKC').replace(UNSEEN, '');
