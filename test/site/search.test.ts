import { describe, expect, it } from 'vitest';
import { areasWithPage } from './openData.ts';
import { readPages } from './pages.ts';
import { BUILDS, site } from './sites.ts';

describe.for(BUILDS)('%s build', (name) => {
  it('has the search in the header of every page, leading to the index', async () => {
    for (const { path, document } of await readPages(site(name))) {
      const form = document.querySelector('header form[role=search]');
      const target = new URL(form?.getAttribute('action') ?? '', `http://site/${path}`);
      expect(target.pathname, path).toBe('/wilayah/');
      expect(form?.querySelector('label')?.getAttribute('for'), path).toBe(
        form?.querySelector('input[name=q]')?.id,
      );
    }
  });

  it('lists all 279 names twice, without JavaScript: by letter and by kecamatan', async () => {
    const areas = [...areasWithPage(site(name), 'kecamatan'), ...areasWithPage(site(name), 'desa')];
    const pages = await readPages(site(name));
    const index = pages.find(({ path }) => path === 'wilayah/')?.document;
    const addresses = [...(index?.querySelectorAll('main a[href^="../kecamatan/"]') ?? [])].map((a) =>
      a.getAttribute('href'),
    );
    expect(areas).toHaveLength(279);
    expect(addresses.toSorted()).toEqual(
      areas.flatMap(({ path }) => [`../${path}/`, `../${path}/`]).toSorted(),
    );
    const names = [...(index?.querySelectorAll('.abjad a') ?? [])].map((a) => a.textContent ?? '');
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'id')));
  });
});
