import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, spellings } from '../../../src/client/search/fold.ts';
import { readQuery } from '../../../src/client/search/readQuery.ts';

describe('folding a name', () => {
  it.each([
    ['Puger Kulon', 'Pugerkulon'],
    ['KEMUNING SARI-LOR', 'kemuningsarilor'],
    ['Sumberrejo', 'Sumberejo'],
    ['Djemberkidoel', 'Jember Kidul'],
    ['Tjoerahmalang', 'Curahmalang'],
    ['Soekodjadi', 'Sukojadi'],
    ['Tegalwaroe', 'Tegalwaru'],
    ['Sidomoeljo', 'Sidomulyo'],
    ['Jogjakarta', 'Yogyakarta'],
    ['Gedhang', 'Gedang'],
    ['Éling', 'eling'],
  ])('takes %s for %s', (written, meant) => {
    expect(spellings(fold(written))).toContain(fold(meant));
  });

  it('keeps names apart that only look alike', () => {
    expect(new Set(['Sukorejo', 'Sukoreno', 'Sukosari', 'Suci', 'Suco'].map(fold)).size).toBe(5);
  });

  it('leaves letters and digits only, whatever it is given', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, (any) => {
        expect(fold(any)).toMatch(/^[a-z0-9]*$/);
        expect(fold(` ${any}!`)).toBe(fold(any));
      }),
    );
  });
});

describe('reading a query', () => {
  it.each([
    ['desa Batu Khayal', 'batukajal', 'desa'],
    ['Ds. Batu Khayal', 'batukajal', 'desa'],
    ['KEL. ALUN-ANGAN', 'alunangan', 'desa'],
    ['kec.Hulu Rekaan', 'hulurekan', 'kecamatan'],
    ['Kecamatan Hulu Rekaan, Kabupaten Rekaan', 'hulurekan', 'kecamatan'],
    ['hulu rekaan kab. rekaan', 'hulurekan', undefined],
    ['Sukamaya, Kec. Hulu', 'sukamajahulu', undefined],
    ['Desa Sukamaya Kec Hulu', 'sukamajahulu', 'desa'],
    ['Kecubung', 'kecubung', undefined],
    ['kelapa', 'kelapa', undefined],
    ['kecamatan', '', 'kecamatan'],
    [' .,- ', '', undefined],
  ])('finds in “%s” the text %s of level %s', (written, text, level) => {
    expect(readQuery(written)).toEqual({ text, level });
  });
});
