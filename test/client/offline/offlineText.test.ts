import { describe, expect, it } from 'vitest';
import { offlineText } from '../../../src/client/offline/offlineText.ts';

const HTML =
  '<title>Luring · Situs</title><a href="#isi">x</a><a href="../">depan</a><a href="../wilayah/">w</a>' +
  '<ul class="polos"> <li id="tersimpan">Belum\nada.</li> </ul><script src="../skrip/situs.1a2b3c4d.js">';
const SCOPE = 'https://contoh.id/pantau/';
const PAGE = `${SCOPE}luring/`;
/** Where a link of a page leads. */
const leadsTo = (text: string, label: string) =>
  new URL(new RegExp(`"([^"]*)">${label}<`).exec(text)?.[1] ?? '', 'https://lain.id/').href;

describe('the offline page', () => {
  it('leads home from any address', () => {
    const text = offlineText(HTML, PAGE, []);
    expect(text).not.toContain('"../');
    expect(leadsTo(text, 'depan')).toBe(SCOPE);
    expect(text).toContain(`src="${PAGE}../skrip/situs.1a2b3c4d.js"`);
    expect(text).toContain('href="#isi"');
  });

  it('lists stored pages by title, the last first, without their figures and the name of the site', () => {
    const text = offlineText(HTML, PAGE, [
      [`${SCOPE}tren/`, '<title>Tren · Situs</title>'],
      [SCOPE, '<title>Dua angka: satu target</title><svg><title>Peta · x</title></svg>'],
      [`${SCOPE}kecamatan/silo/`, '<head>\n<title>Desa A, Silo ($&amp;): 16,2% (simulasi) · Situs</title>'],
    ]);
    expect(text).toContain(
      `<ul class="polos"> <li><a href="${SCOPE}kecamatan/silo/">Desa A, Silo ($&amp;)</a>` +
        `<li><a href="${SCOPE}">Dua angka</a><li><a href="${SCOPE}tren/">Tren</a> </ul>`,
    );
    expect(text).not.toContain('Belum');
  });
});
