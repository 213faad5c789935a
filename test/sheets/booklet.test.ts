import { describe, expect, it } from 'vitest';
import { bookletHtml } from '../../scripts/sheets/bookletHtml.ts';
import { countPages } from '../../scripts/sheets/countPages.ts';
import { settlePdf } from '../../scripts/sheets/settlePdf.ts';

const pages = ['kecamatan/silo/', 'kecamatan/silo/pace/'].map((path) => ({
  path,
  html: `<html><head><style>a>b{c:d}</style></head><body class="x"><a href="../">${path}</a><script type="module" src="a.js"></script></body></html>`,
}));

describe('bookletHtml', () => {
  it('is one document of every page with one stylesheet, without programs or links to nowhere', () => {
    const html = bookletHtml('Silo & Pace', pages, undefined);
    expect(html.match(/<div class="halaman"><a>kecamatan\/silo\/(pace\/)?<\/a><\/div>/g)).toHaveLength(2);
    expect(html.match(/<style>a>b\{c:d\}\.halaman\+\.halaman\{break-before:page\}<\/style>/g)).toHaveLength(
      1,
    );
    expect(html).toContain('<title>Silo &amp; Pace</title>');
    expect(html).not.toContain('<script');
  });

  it('leads to the site where that has an address', () => {
    const html = bookletHtml('Silo', pages, 'https://contoh.example/pantau/');
    expect(html).toContain('<a href="https://contoh.example/pantau/kecamatan/">kecamatan/silo/<');
    expect(html).toContain('<a href="https://contoh.example/pantau/kecamatan/silo/">kecamatan/silo/pace/<');
  });

  it('refuses what is no page', () => {
    expect(() => bookletHtml('Silo', [], undefined)).toThrow('no stylesheet: Silo');
    expect(() => bookletHtml('Silo', [{ path: 'a/', html: '' }], undefined)).toThrow('no body: a/');
  });
});

describe('settlePdf', () => {
  it('dates a PDF by its data, numbers its nodes in their order, and changes no other byte', () => {
    const pdf = (day: string, ...nodes: string[]) =>
      `<</CreationDate (D:${day})\n/ModDate (D:${day})>> ${nodes.map((node) => `(node${node})`).join('')}\u00ff00000012`;
    const made = Buffer.from(pdf("20260102030405+07'00'", '00000777', '00000012', '00000777'), 'latin1');
    const settled = pdf("20261122000000+00'00'", '00000002', '00000001', '00000002');
    expect(settlePdf(made, '2026-11-22').toString('latin1')).toBe(settled);
  });
});

it('counts pages, not their tree', () => {
  expect(countPages(Buffer.from('<</Type /Pages /Count 2>> <</Type /Page>> <</Type/Page\n>>'))).toBe(2);
});
