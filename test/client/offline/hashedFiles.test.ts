import { describe, expect, it } from 'vitest';
import { isHashed, mentionedIn } from '../../../src/client/offline/hashedFiles.ts';
import { contentHash } from '../../../src/collections/contentHash.ts';

describe('files whose name holds their hash', () => {
  it('are known by their name alone, as the build writes it', () => {
    expect(isHashed(`https://contoh.id/skrip/situs.${contentHash('x')}.js`)).toBe(true);
    expect(isHashed(`https://contoh.id/daftar/nama.${contentHash('x')}.json`)).toBe(true);
    expect(isHashed('https://contoh.id/data/observations.json')).toBe(false);
    expect(isHashed('https://contoh.id/sw.js')).toBe(false);
    expect(isHashed('https://contoh.id/kecamatan/silo.csv')).toBe(false);
  });

  it('are found in a page wherever it names them, from where it lies', () => {
    const html =
      '<main data-berkas="prevalensi.00ff00ff.json"></main><form data-nama="../daftar/nama.12345678.json">' +
      '<a href="../data/areas.json">x</a><script type="module" src="../skrip/situs.1a2b3c4d.js"></script>';
    expect(mentionedIn(html, 'https://contoh.id/p/jelajah/')).toEqual([
      'https://contoh.id/p/jelajah/prevalensi.00ff00ff.json',
      'https://contoh.id/p/daftar/nama.12345678.json',
      'https://contoh.id/p/skrip/situs.1a2b3c4d.js',
    ]);
    expect(mentionedIn('<p>11,4%</p>', 'https://contoh.id/')).toEqual([]);
  });
});
