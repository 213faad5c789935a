import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bookletHtml } from './bookletHtml.ts';
import type { Booklet } from './booklets.ts';
import { settlePdf } from './settlePdf.ts';

export interface PrintOptions {
  /** The built site. */
  readonly folder: string;
  /** Address of the site with its final slash, where one is known. */
  readonly online: string | undefined;
  /** ISO day of the data. */
  readonly asOf: string;
}

/** The PDF of a booklet, printed by a page of Chromium: tagged for screen readers, with an outline. */
export async function printBooklet(
  page: Page,
  { title, paths }: Booklet,
  options: PrintOptions,
): Promise<Buffer> {
  const pages = await Promise.all(
    paths.map(async (path) => ({
      path,
      html: await readFile(join(options.folder, path, 'index.html'), 'utf8'),
    })),
  );
  await page.setContent(bookletHtml(title, pages, options.online));
  return settlePdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }), options.asOf);
}
