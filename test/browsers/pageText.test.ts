import { describe, expect, it } from 'vitest';
import { pageText, wordsRunTogether } from '../../scripts/browsers/pageText.ts';

const page = (body: string) => `<html><head><title>Judul</title></head><body>${body}</body></html>`;

describe('the text of a page without styles', () => {
  it('runs inline elements and drawings on, and sets blocks apart', () => {
    const html = page(
      '<h1>30,4<small>%</small></h1><p>dari <b>836</b> balita</p><svg><text>10</text><text>20</text></svg>',
    );
    expect(pageText(html).trim()).toBe('30,4% dari 836 balita 1020');
  });

  it('leaves out programs, styles and the titles inside drawings', () => {
    const html = page(
      '<style>p{}</style><script>x()</script><svg><title>Peta</title><desc>Uraian</desc></svg><p>Isi</p>',
    );
    expect(pageText(html).trim()).toBe('Uraian Isi');
  });

  it('knows of a list only the choice that is seen', () => {
    const options = '<option>2024</option><option selected>2025</option>';
    const html = page(`<form><select>${options}</select><button>Cari</button></form>`);
    expect(pageText(html).trim().split(/\s+/)).toEqual(['2025', 'Cari']);
  });
});

describe('words that run together', () => {
  it('are found between links and between the texts of a drawing', () => {
    const html = page('<p><a>14 persen</a><a>Satu lagi</a></p><svg><text>40%</text><text>2013</text></svg>');
    expect(wordsRunTogether(html)).toEqual(['persenSatu', '40%2013']);
  });

  it('are not found where a space, a mark or an edge of a block comes between', () => {
    const html = page(
      '<p><b>30,4</b><small>%</small> <a>satu</a>, <a>dua</a></p><p>tiga</p><td>4</td><td>5</td>',
    );
    expect(wordsRunTogether(html)).toEqual([]);
  });
});
