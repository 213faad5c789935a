import type { Selector } from 'css-what';
import type { Piece, RuleSelector } from './parseStylesheet.ts';

/**
 * The stylesheet without the rules that can match nothing, because they ask for a class that the page has not got.
 * @param has whether an element of the page has a class, or may be given it by a program
 */
export function keepUsed(pieces: readonly Piece[], has: (name: string) => boolean): string {
  return pieces.map((piece) => textOf(piece, has)).join('');
}

function textOf(piece: Piece, has: (name: string) => boolean): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'group') {
    const inside = keepUsed(piece.pieces, has);
    return inside === '' ? '' : `${piece.head}{${inside}}`;
  }
  const used = piece.selectors.filter(({ parts }) => parts.every((part) => mayMatch(part, has)));
  return used.length === 0 ? '' : `${namesOf(used)}{${piece.body}}`;
}

const namesOf = (selectors: readonly RuleSelector[]) => selectors.map(({ text }) => text).join();

/** False only where the part asks for a class that nothing has; what `:not()` names need not be there. */
function mayMatch(part: Selector, has: (name: string) => boolean): boolean {
  if (part.type === 'attribute') return part.name !== 'class' || part.action !== 'element' || has(part.value);
  if (part.type !== 'pseudo' || !Array.isArray(part.data) || part.name === 'not') return true;
  return part.data.some((alternative) => alternative.every((inner) => mayMatch(inner, has)));
}
