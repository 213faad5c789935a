import { parseHTML } from 'linkedom';

/** Elements that flow inside a line: no space comes between them and their neighbours. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong time u var wbr'.split(' '),
);
/** Elements whose text is not part of the page; browsers without pictures drop the titles inside drawings. */
const UNREAD = new Set(['script', 'style', 'title', 'head', 'template', 'datalist']);

/**
 * The text of a page as a browser without styles reads it: text of inline elements and of drawings runs on,
 * every other element stands on a line of its own.
 */
export function pageText(html: string): string {
  return textOf(bodyOf(html)).replace(/[ \t\r\n]+/g, ' ');
}

/** Kinds of fields whose value is not written in them. */
const UNSEEN = new Set(['hidden', 'checkbox', 'radio', 'range']);

/** The body of a page with each list of choices as the one choice that is seen, and each field as its value. */
function bodyOf(html: string): Node {
  const { document } = parseHTML(html);
  for (const list of document.querySelectorAll('select')) {
    const chosen = list.querySelector('option[selected]') ?? list.querySelector('option');
    list.textContent = chosen?.textContent ?? '';
  }
  for (const field of document.querySelectorAll('input[value]')) {
    if (!UNSEEN.has(field.getAttribute('type') ?? '')) field.replaceWith(` ${field.getAttribute('value')} `);
  }
  return document.body;
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== 1 || UNREAD.has(name)) return '';
  const inside = Array.from(node.childNodes, textOf).join('');
  return INLINE.has(name) || isInDrawing(node) ? inside : ` ${inside} `;
}

function isInDrawing(node: Node): boolean {
  for (let above: Node | null = node; above; above = above.parentNode) {
    if (above.nodeName.toLowerCase() === 'svg') return true;
  }
  return false;
}

/** Words that stand in different elements of a page with nothing between them, each pair as it reads: `14%Sumber`. */
export function wordsRunTogether(html: string): readonly string[] {
  const found: string[] = [];
  let before = '';
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      const pair = /[\p{L}\p{N}%]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text);
      if (pair) found.push(`${before.split(/\s/).at(-1)}${text.split(/\s/)[0]}`);
      if (text !== '') before = text;
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== 1 || UNREAD.has(name)) return;
    const stands = !INLINE.has(name) && !isInDrawing(node);
    if (stands) before = '';
    for (const child of node.childNodes) walk(child);
    if (stands) before = '';
  };
  walk(bodyOf(html));
  return found;
}
