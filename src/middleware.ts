import type { MiddlewareHandler } from 'astro';
import { mayName } from './collections/scripts.ts';
import { styleHash } from './layouts/contentPolicy.ts';
import { keepUsed } from './styles/keepUsed.ts';
import { type Piece, parseStylesheet } from './styles/parseStylesheet.ts';

const parsed = new Map<string, readonly Piece[]>();

/** Leaves out of each page's stylesheet the rules that match nothing on it, and states its policy anew. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const [, css = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const pieces = parsed.get(css) ?? parseStylesheet(css);
  parsed.set(css, pieces);
  const isSet = await mayName(html);
  const own = new Set(html.matchAll(/\sclass="([^"]*)"/g).flatMap(([, names = '']) => names.split(' ')));
  const used = keepUsed(pieces, (name) => own.has(name) || isSet(name));
  const slim = html.replace(css, () => used).replace(styleHash(css), () => styleHash(used));
  return new Response(slim, response);
};
