import { createHash } from 'node:crypto';

/** Content Security Policy of a page: nothing but files of its own site and exactly its inline stylesheet. */
export function contentPolicy(css: string): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    `style-src ${styleHash(css)}`,
    "script-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Policy of a page that stands in frames of other sites: its one inline stylesheet and nothing else. */
export const embedPolicy = (css: string): string =>
  `default-src 'none'; style-src ${styleHash(css)}; base-uri 'none'; form-action 'none'`;

/** What a policy calls an inline stylesheet by. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}
