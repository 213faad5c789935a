import type { APIRoute } from 'astro';
import { newestRelease, releases } from '../../collections/releases.ts';
import { laterBanners } from '../../components/change/laterBanners.ts';
import { t as sentences } from '../../i18n/here.ts';

const words = sentences.releases;

/**
 * What stands above the frozen pages of each release, as HTML by the release's id, and above single ones, by id and page.
 * `{root}` is the way from the page to the home page, `{current}` to the page with the figures of today. The build puts
 * it into the pages that it unpacks, and then removes this file.
 */
export const GET: APIRoute = () => {
  const t = words.banner;
  const newest = newestRelease()?.id;
  const banners = releases().map(({ id }) => {
    const current = `<a href="{current}">${t.current}</a>`;
    const text = id === newest ? `${t.newest} ${current}` : `<b>${t.old}</b> ${current}`;
    return [id, `<aside>${text}</aside>`];
  });
  return new Response(JSON.stringify({ ...Object.fromEntries(banners), ...laterBanners() }));
};
