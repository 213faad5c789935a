import { textWidth } from '../labels/textWidth.ts';
import { wrapWords } from '../labels/wrapWords.ts';
import { textTag } from '../svg/tag.ts';

/** Bold serif letters are as wide as this of the generous estimate for sans ones. */
const SERIF = 1.05;
/** Distance of lines, in shares of the size. */
const LEADING = 1.16;

/** A block of words on a card; px. */
export interface CardText {
  readonly words: string;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly className: string;
}

/** Markup of the block, and the baseline of its last line. */
export interface SetText {
  readonly markup: string;
  readonly bottom: number;
}

/** One line, its letters made smaller where they would not fit the width. */
export function fittedLine({ words, x, y, width, size, className }: CardText): SetText {
  const wide = textWidth(words, false, size) * factorOf(className);
  const fitted = Math.floor(Math.min(size, (size * width) / wide));
  return { markup: textTag({ class: className, x, y, 'font-size': fitted }, words), bottom: y };
}

/** As many lines as the words need at their size. */
export function wrappedLines({ words, x, y, width, size, className }: CardText): SetText {
  const lines = wrapWords(words, (width * 13) / size / factorOf(className));
  const at = (index: number) => Math.round(y + index * size * LEADING);
  return {
    markup: lines
      .map((text, index) => textTag({ class: className, x, y: at(index), 'font-size': size }, text))
      .join(''),
    bottom: at(Math.max(0, lines.length - 1)),
  };
}

function factorOf(className: string): number {
  if (/\bw\b/.test(className)) return SERIF;
  return /\bb\b/.test(className) ? 1.12 : 1;
}
