/** An area on the map, as its link in the page tells it. */
export interface Place {
  readonly code: string;
  /** With its kecamatan where it is a desa: "Pace, Silo". */
  readonly name: string;
  readonly href: string;
  readonly link: SVGAElement;
  readonly shape: SVGPathElement;
  readonly title: SVGTitleElement;
}

/**
 * The areas of a level in the order of their codes, which is that of every cube.
 * @param codes in the same order; links take theirs as their ids, which the page spares before its map is seen
 */
export function placesOf(group: Element, codes: readonly string[] = []): readonly Place[] {
  return [...group.querySelectorAll<SVGAElement>('a')].flatMap((link, area) => {
    link.id = codes[area] ?? '';
    const shape = link.querySelector('path');
    const title = link.querySelector<SVGTitleElement>('title');
    if (!shape || !title) return [];
    const [name = ''] = title.textContent.split(': ');
    return [{ code: link.id, name, href: link.href.baseVal, link, shape, title }];
  });
}
