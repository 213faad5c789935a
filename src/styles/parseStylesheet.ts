import { parse as parseSelector, type Selector } from 'css-what';
import postcss, { type ChildNode, type Container } from 'postcss';

/** A stylesheet as far as leaving out rules needs it: text that stays, rules, and groups such as `@media`. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rule'; readonly selectors: readonly RuleSelector[]; readonly body: string }
  | { readonly kind: 'group'; readonly head: string; readonly pieces: readonly Piece[] };

/** One selector of a rule's list. */
export interface RuleSelector {
  readonly text: string;
  readonly parts: readonly Selector[];
}

/**
 * Reads a stylesheet.
 * @throws where it is not valid CSS
 */
export function parseStylesheet(css: string): readonly Piece[] {
  return piecesOf(postcss.parse(css));
}

function piecesOf(container: Container): readonly Piece[] {
  return (container.nodes ?? []).map(pieceOf);
}

function pieceOf(node: ChildNode): Piece {
  if (node.type === 'rule') {
    const body = node.nodes.map(String).join(';');
    return { kind: 'rule', selectors: node.selectors.map(selectorOf), body };
  }
  const isGroup = node.type === 'atrule' && node.nodes !== undefined && /^(media|supports)$/.test(node.name);
  if (!isGroup) return { kind: 'text', text: endsItself(node) ? String(node) : `${node};` };
  return { kind: 'group', head: `@${node.name} ${node.params}`, pieces: piecesOf(node) };
}

const endsItself = (node: ChildNode) =>
  node.type === 'comment' || (node.type === 'atrule' && node.nodes !== undefined);

const selectorOf = (text: string): RuleSelector => ({ text, parts: parseSelector(text).flat() });
