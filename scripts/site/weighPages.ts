import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotli } from './brotli.ts';
import type { PageKind } from './budgets.ts';
import { listFiles } from './listFiles.ts';
import { pageKind } from './pageKind.ts';
import { pagePath } from './pagePath.ts';
import { scriptBytes } from './scriptBytes.ts';

/** A page with its weight. */
export interface WeighedPage {
  /** Path inside the site, empty for the home page. */
  readonly path: string;
  readonly file: string;
  readonly kind: PageKind;
  /** Bytes of its HTML after brotli; of an embed as it is. */
  readonly bytes: number;
  /** True at brotli 11; otherwise `bytes` is more than that. */
  readonly exact: boolean;
  /** Bytes of its JavaScript after brotli 11. */
  readonly script: number;
}

/** How many pages are compressed at a time: as many as Node has threads for it. */
const AT_ONCE = 4;

/** Pages of releases are as they were frozen: a budget of today has no say in them. */
const FROZEN = /^rilis\/[^/]+\//;

/** Files of all pages below a folder that this build has made. */
export async function pageFiles(folder: string): Promise<string[]> {
  return (await listFiles(folder)).filter((file) => file.endsWith('.html') && !FROZEN.test(file));
}

/** Weighs pages in the order of their files, at a quality of brotli; at 11 unless another is given. */
export async function weighPages(
  folder: string,
  files: readonly string[],
  quality = 11,
): Promise<WeighedPage[]> {
  const weighed = new Map<string, WeighedPage>();
  const waiting = files.values();
  const weighNext = async () => {
    for (const file of waiting) weighed.set(file, await weighPage(folder, file, quality));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, weighNext));
  return files.flatMap((file) => weighed.get(file) ?? []);
}

async function weighPage(folder: string, file: string, quality: number): Promise<WeighedPage> {
  const html = await readFile(join(folder, file), 'utf8');
  const path = pagePath(file);
  const kind = pageKind(path);
  if (kind === 'embed') {
    return { path, file, kind, bytes: Buffer.byteLength(html), exact: true, script: 0 };
  }
  const [{ length }, script] = await Promise.all([brotli(html, quality), scriptBytes(folder, path, html)]);
  return { path, file, kind, bytes: length, exact: quality === 11, script };
}
