import { createHash } from 'node:crypto';

const PROGRAM = /<script\b[^>]*\ssrc="[^"]*"[^>]*><\/script>/g;
const STYLE = /(?<=<style[^>]*>).*?(?=<\/style>)/s;

/**
 * The page as a browser without JavaScript shows it, for browsers load no module from a folder: its programs are gone,
 * what its stylesheet keeps for `scripting: none` always holds, and its policy allows that stylesheet.
 */
export function withoutPrograms(html: string): string {
  const css = STYLE.exec(html)?.[0] ?? '';
  const plain = css.replaceAll(/\(scripting:\s*none\)/g, 'all');
  return html
    .replaceAll(PROGRAM, '')
    .replace(STYLE, () => plain)
    .replace(hashOf(css), () => hashOf(plain));
}

const hashOf = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
