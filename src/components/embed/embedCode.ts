import { escapeXml } from '../../chart/svg/tag.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import { LANGUAGE_FOLDER } from '../../model/language.ts';
import type { Embed } from './embeds.ts';

const { embed } = sentences;

/**
 * HTML to paste: a frame as wide as its place with a map or chart, in the language of the page.
 * @param base address of the site with its final slash; empty where it has none
 */
export function frameCode(base: string, { path, title, simulated, height }: Embed): string {
  const name = escapeXml(simulated ? embed.simulated(title) : title);
  return `<iframe src="${base}${LANGUAGE_FOLDER[locale]}${path}" title="${name}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** HTML to paste: a picture with what it shows in words. */
export function pictureCode(
  address: string,
  { title, description }: { readonly title: string; readonly description: string },
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const words = escapeXml(`${title}. ${description}`);
  return `<img src="${address}" alt="${words}" width="${width}" height="${height}" style="max-width:100%;height:auto" loading="lazy">`;
}
