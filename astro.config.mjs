import { defineConfig } from 'astro/config';
import { pagesOnly } from './scripts/site/pagesOnly.ts';
import { reloadOnData } from './scripts/site/reloadOnData.ts';
import { siteAddress } from './scripts/site/siteAddress.ts';
import { siteMap } from './scripts/site/siteMap.ts';
import { locale } from './src/i18n/here.ts';

const address = siteAddress();
const isFirst = locale === 'id';

export default defineConfig({
  // A run for a release renders its pages and files alone.
  srcDir: process.env['RELEASE'] ? 'src/released' : 'src',
  ...(address && { site: address.origin, base: address.pathname }),
  // The pages of another language lie in a folder of their own and use the files of the first.
  ...(!isFirst && { publicDir: 'src/i18n/none', cacheDir: `node_modules/.astro-${locale}` }),
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    reloadOnData(),
    ...(address ? [siteMap(new URL(address.pathname, address.origin).href, locale)] : []),
    ...(isFirst ? [] : [pagesOnly()]),
  ],
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
});
