import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { LANGUAGE_FOLDER, type Locale } from '../../src/model/language.ts';

/** Languages and their folders. */
const FOLDERS = Object.entries(LANGUAGE_FOLDER);

/**
 * The sitemap of the pages of one language, each with its addresses in all; the index of the first names the others'.
 * @param base absolute address of the site with its final slash
 */
export function siteMap(base: string, language: Locale): AstroIntegration {
  const others = FOLDERS.filter(([, folder]) => folder !== '');
  return sitemap({
    filter: (page) => !page.startsWith(`${base}sematan/`),
    serialize: (item) => {
      const path = item.url.slice(base.length);
      const links = FOLDERS.map(([lang, folder]) => ({ lang, url: base + folder + path }));
      return { ...item, url: base + LANGUAGE_FOLDER[language] + path, links };
    },
    ...(language === 'id' && { customSitemaps: others.map(([, folder]) => `${base}${folder}sitemap-0.xml`) }),
  });
}
