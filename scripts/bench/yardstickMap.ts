import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** What the page of the yardstick says of each area: its name, the address of its page, its class and its words. */
type Row = readonly [name: string, path: string, className: string, words: string];

const SIZE = { width: 800, height: 610 };
const SVG = 'http://www.w3.org/2000/svg';

/** Draws the site's all-desa map the usual way, in the browser from TopoJSON: desa, kecamatan borders and coast. */
async function drawMap(): Promise<void> {
  const response = await fetch('region.topojson');
  const rows: Readonly<Record<string, Row>> = JSON.parse(
    document.querySelector('#rows')?.textContent ?? '{}',
  );
  const topology: Topology<{ desa: GeometryCollection }> = await response.json();
  const areas = feature(topology, topology.objects.desa);
  const path = geoPath(geoMercator().fitSize([SIZE.width, SIZE.height], areas)).digits(0);
  const drawing = document.createDocumentFragment();
  for (const area of areas.features) {
    const [name, address, className, words] = rows[String(area.id)] ?? [String(area.id), '', '', ''];
    const link = document.createElementNS(SVG, 'a');
    const title = document.createElementNS(SVG, 'title');
    const shape = document.createElementNS(SVG, 'path');
    link.setAttribute('href', address);
    title.textContent = `${name}: ${words}`;
    shape.setAttribute('class', className);
    shape.setAttribute('d', path(area) ?? '');
    link.append(title, shape);
    drawing.append(link);
  }
  const kecamatanOf = ({ id }: GeometryObject) => String(id).slice(0, String(id).lastIndexOf('.'));
  const borders = mesh(topology, topology.objects.desa, (a, b) => kecamatanOf(a) !== kecamatanOf(b));
  const outline = mesh(topology, topology.objects.desa, (a, b) => a === b);
  for (const [className, lines] of [
    ['batas-kec', borders],
    ['tepi', outline],
  ] as const) {
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('class', className);
    shape.setAttribute('d', path(lines) ?? '');
    drawing.append(shape);
  }
  document.querySelector('svg')?.append(drawing);
}

drawMap();
