import type { Scale } from '../../cube/catalog.ts';
import type { Cell } from '../../cube/cell.ts';
import type { Answer } from '../../cube/measure.ts';
import { fill } from '../../i18n/format/fill.ts';
import { count, numberWords, type Speech } from './speech.ts';

/** Classes of the map for cells without a number; the stylesheet gives each its pattern. */
const STATE_CLASS = {
  value: 'kosong',
  bound: 'pb',
  suppressed: 'ps',
  'not-measured': 'pu',
  'not-reported': 'pl',
  'not-published': 'kosong',
  contradicted: 'pk',
} as const satisfies Readonly<Record<Cell['state'], string>>;

/** Class of a change that may be none, and of an area of which too small a share was measured. */
const SAME = 'sama';
const LOW = 'rendah';

/** Classes of an area's shape: its colour or pattern, and whether its coverage is low. */
export function classOf(
  { cell, number, coverage, class: place }: Answer,
  scale: Scale,
  { catalog }: Speech,
): string {
  if (number === undefined) return STATE_CLASS[cell.state];
  if (number === 0 && scale.measure === 'value') return 'p0';
  const colour = place === undefined ? SAME : (scale.colours[place] ?? '');
  return isLow({ coverage }, catalog.lowCoverage) ? `${colour} ${LOW}` : colour;
}

/** An answer in a few words: "16,2%", "+2,1 poin, belum tentu berubah", "tidak diukur". */
export function answerWords(
  { cell, number, class: place }: Answer,
  { measure }: Scale,
  speech: Speech,
): string {
  if (number === undefined) return stateWords(cell, speech);
  const words = numberWords(number, measure, speech);
  return place === undefined ? `${words}, ${speech.words.undetermined}` : words;
}

/** Why a cell has no number. */
export function stateWords(cell: Cell, speech: Speech): string {
  const { words } = speech;
  if (cell.state === 'value') return words.notComparable;
  if (cell.state === 'bound') return `${cell.relation}${cell.limit}%`;
  if (cell.state === 'suppressed') return cell.reason === 'protected' ? words.protected : words.small;
  if (cell.state === 'not-published' && cell.composition) {
    const { present, total } = cell.composition;
    return fill(words.partial, count(present, speech), count(total, speech));
  }
  return words.state[STATE_CLASS[cell.state]];
}

/** True where too small a share of the children was measured. */
export function isLow({ coverage }: Pick<Answer, 'coverage'>, limit: number): boolean {
  return coverage !== undefined && coverage < limit;
}
