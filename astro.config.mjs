import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { reloadOnData } from './scripts/site/reloadOnData.ts';
import { siteAddress } from './scripts/site/siteAddress.ts';

const address = siteAddress();

export default defineConfig({
  // A run for a release renders its pages and files alone.
  srcDir: process.env['RELEASE'] ? 'src/released' : 'src',
  ...(address && { site: address.origin, base: address.pathname }),
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    reloadOnData(),
    ...(address ? [sitemap({ filter: (page) => !page.includes('/sematan/') })] : []),
  ],
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 8 },
});
