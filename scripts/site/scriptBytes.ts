import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotli } from './brotli.ts';
import { siteAddress } from './siteAddress.ts';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const SOURCE = /\bsrc=["']?([^"'\s>]+)/;

/**
 * Bytes of JavaScript that a page carries or asks for, after brotli 11.
 * @param path path of the page inside the site, from which relative addresses count
 */
export async function scriptBytes(folder: string, path: string, html: string): Promise<number> {
  const sizes = Array.from(html.matchAll(SCRIPT), async ([, attributes = '', inline = '']) => {
    const source = SOURCE.exec(attributes)?.[1];
    const content = source === undefined ? inline : await readFile(join(folder, fileOf(path, source)));
    return content.length === 0 ? 0 : (await brotli(content)).length;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The page that a host shows at any address names its script by the whole path, with the base that the site has. */
function fileOf(path: string, source: string): string {
  const base = `${siteAddress()?.pathname.replace(/\/$/, '') ?? ''}/`;
  const { pathname } = new URL(source, `http://site/${path}`);
  return source.startsWith(base) ? source.slice(base.length) : pathname;
}
