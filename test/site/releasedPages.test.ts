import { describe, expect, it } from 'vitest';
import { readReleasedPages } from './pages.ts';
import { site } from './sites.ts';

/** Most bytes of the frozen page of an area whose figures few publications give, banner included. */
const LIGHT = 2500;

describe('pages of releases', () => {
  it('ask for nothing but the stylesheet of their release, and stay light', async () => {
    for (const { path, html, document } of await readReleasedPages(site('production'))) {
      const content = (selector: string, name: string) =>
        document.querySelector(selector)?.getAttribute(name) ?? undefined;
      expect(content('meta[http-equiv="Content-Security-Policy"]', 'content'), path).toBe(
        "default-src 'none'; style-src 'self'",
      );
      expect(content('meta[name="robots"]', 'content'), path).toBe('noindex');
      expect(document.querySelectorAll('script, style, img, iframe, [style], [src]'), path).toHaveLength(0);
      expect(content('link', 'href'), path).toMatch(/^(\.\.\/)*rilis\.css$/);
      expect(document.querySelectorAll('h1'), path).toHaveLength(1);
      expect(document.querySelector('footer')?.textContent, path).toBe('Bukan situs resmi pemerintah.');
      expect(html, path).not.toContain('<!--kini-->');
      if (path.includes('/kecamatan/')) expect(html.length, path).toBeLessThan(LIGHT);
    }
  });
});
