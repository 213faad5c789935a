import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { referencesOf } from './links.ts';
import { readPages, type SitePage } from './pages.ts';
import { BUILDS, site } from './sites.ts';

/** Elements whose address the browser fetches without being asked. */
const FETCHING =
  'img, script, link[rel~="stylesheet"], link[rel~="preload"], iframe, audio, video, source, object, embed';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Directives of the policy in a page's head, by name. */
function policyOf({ document }: SitePage): ReadonlyMap<string, string> {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const directives = (meta?.getAttribute('content') ?? '').split(';').map((part) => part.trim());
  return new Map(
    directives.map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

/**
 * A script must be a module of the site's own, its name that of its content: never a line in the page. What search
 * engines read is no script.
 */
function scriptFault(script: Element): string {
  if (script.getAttribute('type') === 'application/ld+json' && script.attributes.length === 1) return '';
  const own = /^(\.\.?\/|\/)*skrip\/[a-z]+\.[0-9a-f]{8}\.js$/.test(script.getAttribute('src') ?? '');
  const bare = script.getAttribute('type') === 'module' && script.textContent === '';
  return own && bare ? '' : `script ${script.getAttribute('src')}`;
}

/** What is forbidden on any page, as found. */
function forbidden({ document, html }: SitePage): string[] {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes]
      .filter(({ name }) => name === 'style' || /^on/.test(name))
      .map(({ name }) => name),
  );
  const fetched = [...document.querySelectorAll(FETCHING)].flatMap((element) =>
    ['src', 'href', 'data', 'srcset'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [
    ...attributes,
    ...fetched.filter((address) => /^(https?:)?\/\//.test(address)),
    ...[...document.querySelectorAll('script')].map(scriptFault).filter((fault) => fault !== ''),
    ...referencesOf(document)
      .map(({ address }) => address)
      .filter((address) => /^(javascript|data):/.test(address)),
    ...(html.match(/document\.cookie|http-equiv="set-cookie"|@import|@font-face/gi) ?? []),
  ];
}

describe.for(BUILDS)('%s build', (name) => {
  it('allows on every page nothing but files of its own site and its one stylesheet', async () => {
    for (const page of await readPages(site(name))) {
      const styles = [...page.document.querySelectorAll('style')].map((style) => style.textContent ?? '');
      const policy = policyOf(page);
      expect(policy.get('default-src'), page.path).toBe("'none'");
      expect(policy.get('style-src'), page.path).toBe(styles.map(sha256).join(' '));
      expect(policy.get('base-uri'), page.path).toBe("'none'");
      expect(policy.get('form-action'), page.path).toMatch(/^'(none|self)'$/);
      for (const directive of ['script-src', 'connect-src', 'worker-src', 'img-src']) {
        expect(policy.get(directive), page.path).toBe("'self'");
      }
    }
  });

  it('runs only scripts of its own, asks no third party and styles nothing by attribute', async () => {
    for (const page of await readPages(site(name))) expect(forbidden(page), page.path).toEqual([]);
  });

  it('says what every page is, and that it is not a government site', async () => {
    const titles = new Map<string, string>();
    for (const { path, document } of await readPages(site(name))) {
      const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
      const [first] = document.querySelectorAll('body a');
      const target = first?.getAttribute('href') ?? '';
      expect(document.documentElement.getAttribute('lang'), path).toBe('id');
      expect(document.querySelectorAll('h1'), path).toHaveLength(1);
      expect(text('h1'), path).not.toBe('');
      expect(document.querySelector('meta[name="description"]')?.getAttribute('content'), path).toMatch(
        /\w{3}/,
      );
      expect(target, path).toMatch(/^#./);
      expect(document.querySelector(`main${target}`), `${path}: skip link`).not.toBeNull();
      expect(text('footer'), path).toContain('Bukan situs resmi pemerintah');
      expect(titles.get(text('title')), `${path}: title of another page`).toBeUndefined();
      titles.set(text('title'), path);
    }
  });
});
