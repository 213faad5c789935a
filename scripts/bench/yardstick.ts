import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parseHTML } from 'linkedom';
import { brotli } from '../site/brotli.ts';

/** The yardstick as it lies on disk. */
export interface Yardstick {
  /** Bytes of all its files after brotli 11. */
  readonly bytes: number;
  /** How many areas it draws. */
  readonly shapes: number;
}

/** Colours of the classes, which the site's own stylesheet has too. */
const STYLE =
  'svg{width:100%;height:auto}path{stroke:#fdfdfb;fill:#fdfdfb}.batas-kec,.tepi{fill:none;stroke:#14201f}.c1{fill:#e4f3f0}.c2{fill:#a0d2cc}.c3{fill:#62adaa}.c4{fill:#b4620d}.c5{fill:#83360c}.c6{fill:#40160a}';

/**
 * Writes a page that draws the site's all-desa map in the browser, with d3-geo and topojson-client, minified, from
 * the TopoJSON that the site publishes. Its three files are asked for at once, as early as a page can.
 * @param site folder of the built site
 * @param folder where to write
 */
export async function writeYardstick(site: string, folder: string): Promise<Yardstick> {
  const { document } = parseHTML(await readFile(join(site, 'peta/desa/index.html'), 'utf8'));
  const codes = new Map<string, string>();
  for (const { path, code } of JSON.parse(await readFile(join(site, 'data/areas.json'), 'utf8'))) {
    codes.set(`../../${path}/`, code);
  }
  const links = [...document.querySelectorAll('svg.peta a')];
  const rows = links.map((link) => {
    const address = link.getAttribute('href') ?? '';
    const [name, words] = (link.querySelector('title')?.textContent ?? '').split(': ');
    return [
      codes.get(address),
      [name, address, link.querySelector('path')?.getAttribute('class') ?? '', words],
    ];
  });
  await mkdir(folder, { recursive: true });
  await cp(join(site, 'data/boundaries/region.topojson'), join(folder, 'region.topojson'));
  await build({
    entryPoints: ['scripts/bench/yardstickMap.ts'],
    outfile: join(folder, 'map.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    logLevel: 'error',
  });
  await writeFile(join(folder, 'index.html'), html(JSON.stringify(Object.fromEntries(rows))));
  const files = ['index.html', 'map.js', 'region.topojson'];
  const sizes = await Promise.all(
    files.map(async (file) => (await brotli(await readFile(join(folder, file)))).length),
  );
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), shapes: links.length };
}

function html(rows: string): string {
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Peta</title><link rel="preload" href="region.topojson" as="fetch" crossorigin><script type="module" src="map.js"></script><style>${STYLE}</style><h1>Peta</h1><svg class="peta" viewBox="0 0 800 610"></svg><script type="application/json" id="rows">${rows}</script>`;
}
