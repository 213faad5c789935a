/** A start tag with its attributes; a quoted value may hold `>`. */
const START_TAG = /<[a-z][^\s/>]*(?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s*\/?>/gi;
const ADDRESS = /(\s)(href|src|action)="([^"]*)"/g;

/**
 * The page with other addresses in its tags; its text, stylesheet and other attributes stay as they are.
 * @param change the new address, without entities; undefined takes the attribute away
 */
export function mapAddresses(html: string, change: (address: string) => string | undefined): string {
  return html.replaceAll(START_TAG, (tag) =>
    tag.replaceAll(ADDRESS, (_, space: string, name: string, value: string) => {
      const address = change(decoded(value));
      return address === undefined ? '' : `${space}${name}="${encoded(address)}"`;
    }),
  );
}

const decoded = (value: string) =>
  value.replaceAll('&#38;', '&').replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const encoded = (address: string) => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
