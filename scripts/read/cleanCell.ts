const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const WRAPPED = /^=?"([^"]*)"$/;

/**
 * Text of a cell without what cannot be seen: zero-width marks go, white space of any kind (line breaks too)
 * becomes one space, a spreadsheet's ="…" around a text is opened.
 */
export function cleanCell(cell: string): string {
  if (isPlain(cell)) return cell;
  const text = cell.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return WRAPPED.exec(text)?.[1]?.trim() ?? text;
}

/** True where nothing in the text needs cleaning; most cells are so, and a million of them are looked at. */
function isPlain(text: string): boolean {
  const { length } = text;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < 33 && (code < 32 || index === 0 || index === length - 1)) return false;
    if (code > 126 || code === 34) return false;
    if (code === 32 && text.charCodeAt(index + 1) === 32) return false;
  }
  return true;
}
