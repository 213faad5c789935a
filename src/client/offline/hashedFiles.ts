/** Path of a file whose name holds eight digits of the hash of its content: a program, or its data. */
const HASHED = /[\w./-]+\.[\da-f]{8}\.js(on)?/g;

/** True where an address leads to a file that never changes under its name. */
export function isHashed(address: string): boolean {
  return address.search(HASHED) >= 0;
}

/**
 * Addresses of the hashed files that a page names, in their order.
 * @param page address of the page, from which relative addresses count
 */
export function mentionedIn(html: string, page: string): string[] {
  return (html.match(HASHED) ?? []).map((path) => new URL(path, page).href);
}
