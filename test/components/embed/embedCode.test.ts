import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { frameCode, pictureCode } from '../../../src/components/embed/embedCode.ts';

const shown = {
  path: 'sematan/tren/',
  page: 'tren/',
  title: 'Stunting di "Rekaan" & sekitarnya',
  simulated: false,
  height: 480,
  view: { kind: 'trend' as const },
};
const attributesOf = (code: string, name: string) => {
  const element = parseHTML(`<body>${code}</body>`).document.querySelector(name);
  return Object.fromEntries(Array.from(element?.attributes ?? [], (each) => [each.name, each.value]));
};

describe('code to paste', () => {
  it('puts a frame as wide as its place, named as what stands in it', () => {
    expect(attributesOf(frameCode('https://contoh.example/pantau/', shown), 'iframe')).toEqual({
      src: 'https://contoh.example/pantau/sematan/tren/',
      title: 'Stunting di "Rekaan" & sekitarnya',
      width: '100%',
      height: '480',
      style: 'border:0',
      loading: 'lazy',
    });
  });

  it('says in the name of a frame that its figures are invented', () => {
    const { title } = attributesOf(frameCode('', { ...shown, simulated: true }), 'iframe');
    expect(title).toBe('Stunting di "Rekaan" & sekitarnya (simulasi, bukan hasil ukur)');
  });

  it('puts a picture that keeps its shape and says what it shows', () => {
    const words = { title: 'Desa <Rekaan>', description: 'Penimbangan, Agustus 2026: 9,7 persen.' };
    expect(
      attributesOf(pictureCode('desa/rekaan.png', words, { width: 1200, height: 630 }), 'img'),
    ).toMatchObject({
      src: 'desa/rekaan.png',
      alt: 'Desa <Rekaan>. Penimbangan, Agustus 2026: 9,7 persen.',
      width: '1200',
      height: '630',
    });
  });
});
