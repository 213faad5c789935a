/** A stored page: its address and its HTML. */
export type StoredPage = readonly [address: string, html: string];

/** What a page's title names, without what it says of it: a figure stands only where its source does. */
const TITLE = /<title>(.*?)( ·|[:<])/;

/**
 * The offline page for any address: its links made absolute, and in place of its empty list the stored pages by title, the
 * last first.
 * @param html the page as built: links begin with `../`, the empty list is one `<li id="tersimpan">`
 * @param offline address of that page, with its final slash
 */
export function offlineText(html: string, offline: string, pages: readonly StoredPage[]): string {
  const items = pages.map(([address, text]) => `<li><a href="${address}">${TITLE.exec(text)?.[1]}</a>`);
  return html
    .replaceAll('"../', `"${offline}../`)
    .replace(/<li id="tersimpan.*?<\/li>/s, () => items.reverse().join(''));
}
