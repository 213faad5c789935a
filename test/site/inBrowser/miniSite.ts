import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from '../../../src/collections/bundle.ts';
import { contentHash } from '../../../src/collections/contentHash.ts';
import type { Site } from '../sites.ts';

/** One version of a little site with the worker of a real build. */
export interface MiniSite {
  /** Written on every page, in the program and in its data: they must never be of two versions. */
  readonly version: string;
  /** Real build whose worker, registering program and mark it has. */
  readonly like: Site;
}

/** Writes the site: home, `wilayah/`, `luring/`, `jelajah/` with a program and data, 70 times `desa/…/`, a download. */
export async function writeMiniSite(folder: string, { version, like }: MiniSite): Promise<void> {
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const hashed = (path: string, content: string, ending: string) => {
    const file = `${path}.${contentHash(content)}.${ending}`;
    write(file, content);
    return file;
  };
  const html = (tag: string, body: string) => `<!doctype html>${tag}<meta charset="utf-8">${body}`;
  const tag = /<html[^>]*>/.exec(readFileSync(join(like.folder, 'index.html'), 'utf8'))?.[0] ?? '';
  const situs = readdirSync(join(like.folder, 'skrip')).find((name) => name.startsWith('situs.')) ?? '';
  write(`skrip/${situs}`, readFileSync(join(like.folder, 'skrip', situs), 'utf8'));
  write('sw.js', `// ${version}\n${readFileSync(join(like.folder, 'sw.js'), 'utf8')}`);

  const data = hashed('jelajah/data', JSON.stringify(version), 'json');
  const names = hashed('daftar/nama', JSON.stringify([version]), 'json');
  const explorer = hashed(
    'skrip/jelajah',
    await bundle('test/site/inBrowser/miniExplorer.ts', { VERSION: version }),
    'js',
  );
  const page = (path: string, up: string, body: string) =>
    write(
      path,
      html(
        tag,
        `<title>${path} ${version} · Situs</title><form data-names="${up}${names}"></form>${body}<a href="${up}wilayah/">w</a>` +
          `<script type="module" src="${up}skrip/${situs}"></script>`,
      ),
    );
  const plain = `<main data-page="${version}">${version}</main>`;
  page('index.html', './', plain);
  page('wilayah/index.html', '../', plain);
  page('luring/index.html', '../', `<main>luring<ul><li id="tersimpan">kosong</li></ul></main>`);
  for (let n = 0; n < 70; n++) page(`desa/${n}/index.html`, '../../', plain);
  page(
    'jelajah/index.html',
    '../',
    `<main data-page="${version}" data-file="../${data}">${version}</main><button>muat</button><a href="../berkas.csv">b</a>` +
      `<script type="module" src="../${explorer}"></script>`,
  );
  write('404.html', html(tag, `<title>404</title>404<script type="module" src="/skrip/${situs}"></script>`));
  write('berkas.csv', `versi\n${version}\n`);
}
