/**
 * Makes room on a map for the edge of one area above all areas, where no neighbour paints over it.
 * @returns a function that draws it, in two lines on each other, a wide and a narrower one of the opposite lightness, so
 *   that the edge is seen on every colour; without an area it draws none
 */
export function outlineArea(map: SVGSVGElement): (area?: Element) => void {
  const edge = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  edge.setAttribute('class', 'fokus');
  map.insertBefore(edge, map.querySelector(':scope > .nama'));
  return (area) => {
    const path = area?.querySelector('path');
    edge.replaceChildren(...(path ? [path.cloneNode(), path.cloneNode()] : []));
  };
}
