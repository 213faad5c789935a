import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/bench/launchChromium.ts';
import { areasWithPage } from '../openData.ts';
import { BUILDS, type Site, type SiteName, site } from '../sites.ts';

/** What a page holds: where its tags lead, and its ids. */
interface Parts {
  readonly addresses: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly scripts: number;
}

function partsOf(html: string): Parts {
  const addresses: string[] = [];
  const ids = new Set<string>();
  let scripts = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of ['href', 'src', 'action', 'xlink:href']) {
        const address = attributes[attribute];
        if (address !== undefined) addresses.push(address);
      }
      if (attributes['id']) ids.add(attributes['id']);
      if (name === 'script' && attributes['type'] !== 'application/ld+json') scripts++;
    },
  });
  parser.end(html);
  return { addresses, ids, scripts };
}

/** The files of the ZIP that a build's page of data offers, without the folder that holds them, and its name. */
function openZip({ folder }: Site) {
  const page = readFileSync(join(folder, 'data/index.html'), 'utf8');
  const [, href = '', name = ''] = /id="situs-zip" href="([^"]+)" download="([^"]+)"/.exec(page) ?? [];
  const bytes = readFileSync(join(folder, 'data', href));
  const entries = Object.entries(unzipSync(bytes));
  const root = `${name.replace(/\.zip$/, '')}/`;
  const files = new Map(entries.map(([path, content]) => [path.slice(root.length), content]));
  return { page, bytes, name, files, outside: entries.filter(([path]) => !path.startsWith(root)) };
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe.for(BUILDS)('ZIP of the %s build', (name) => {
  it('leads every link of every page to a file and every fragment to an element, without a server', () => {
    const { files } = openZip(site(name));
    const pages = new Map(
      [...files]
        .filter(([path]) => path.endsWith('.html'))
        .map(([path, bytes]) => [path, partsOf(text(bytes))]),
    );
    const broken: string[] = [];
    let followed = 0;
    for (const [path, { addresses, scripts }] of pages) {
      if (scripts > 0) broken.push(`${path}: a script`);
      for (const address of addresses) {
        if (/^(https?|mailto):/.test(address)) continue;
        const { pathname, hash } = new URL(address, `file:///${path}`);
        const target = decodeURIComponent(pathname.slice(1));
        const id = decodeURIComponent(hash.slice(1));
        const there = files.has(target) && (id === '' || pages.get(target)?.ids.has(id));
        followed++;
        if (!there || address.startsWith('/')) broken.push(`${path}: ${address}`);
      }
    }
    expect(broken.slice(0, 10), `${broken.length} of ${followed}`).toEqual([]);
    for (const { path } of [
      ...areasWithPage(site(name), 'kecamatan'),
      ...areasWithPage(site(name), 'desa'),
    ]) {
      expect(pages.has(`${path}/index.html`), path).toBe(true);
    }
  });

  it('lies in one folder, with names that any system takes, and tells its size', () => {
    const { page, bytes, files, outside } = openZip(site(name));
    expect(outside).toEqual([]);
    expect([...files.keys()].filter((path) => !/^[a-z0-9._/-]{1,120}$/i.test(path))).toEqual([]);
    const folded = [...files.keys()].map((path) => path.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
    const megabytes = (bytes.length / 1e6).toFixed(1).replace('.', ',');
    expect(page).toContain(`<span id="besar-situs-zip">${megabytes} MB</span>`);
    expect(text(files.get('BACA-DULU.txt'))).toContain('index.html');
  });

  it('is marked where it holds simulated figures, and nowhere else', () => {
    const { name: offered, files } = openZip(site(name));
    const simulated = name === 'simulation';
    expect(offered.startsWith('SIMULASI-')).toBe(simulated);
    for (const [path, bytes] of files) {
      if (path.endsWith('.html')) expect(text(bytes).includes('data-simulasi'), path).toBe(simulated);
      else if (!simulated) expect(text(bytes), path).not.toContain('SIMULASI');
    }
    expect(text(files.get('BACA-DULU.txt')).includes('JANGAN DIKUTIP')).toBe(simulated);
  });
});

/** Unpacks the ZIP of a build and hands over its folder. */
async function unpacked(name: SiteName, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'flash disk '));
  for (const [path, bytes] of openZip(site(name)).files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  await use(folder).finally(() => rmSync(folder, { recursive: true }));
}

it('is read from a folder in Chromium: map, desa, search and form of choices, without an error', async () => {
  await unpacked('simulation', async (folder) => {
    const browser = await launchChromium();
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('requestfailed', (request) => faults.push(request.url()));
    const root = pathToFileURL(`${folder}/`).href;
    const here = () => decodeURI(page.url()).slice(decodeURI(root).length);
    const follow = async (selector: string, file: string) => {
      await page.locator(selector).first().click();
      await page.waitForURL((url) => url.href.startsWith(root + file));
      expect(await page.locator('h1').isVisible(), file).toBe(true);
    };
    const [desa] = areasWithPage(site('simulation'), 'desa');
    const kecamatan = posix.dirname(desa?.path ?? '');

    await page.goto(`${root}index.html`);
    await follow('nav a[href^="peta/kecamatan"]', 'peta/kecamatan/index.html');
    await page.locator(`table a[href*="${kecamatan}/"]`).first().click();
    await page.waitForURL(`${root}${kecamatan}/index.html`);
    await follow(`table a[href^="${posix.basename(desa?.path ?? '')}/"]`, `${desa?.path}/index.html`);
    expect(await page.locator('button:is([data-bagikan], [data-salin]):visible').count()).toBe(0);
    await page.fill('#cari', 'pace');
    await page.press('#cari', 'Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/wilayah/index.html'));
    expect(here()).toBe('wilayah/index.html?q=pace');
    for (const path of ['jelajah', 'banding', 'tren', 'data', 'sebaran', 'metode']) {
      await page.goto(`${root}${path}/index.html`);
      expect(await page.locator('h1').isVisible(), path).toBe(true);
    }
    await browser.close();
    expect(faults).toEqual([]);
  });
});
