import { describe, expect, it } from 'vitest';
import { CARD, MARGIN, STRIP } from '../../../src/chart/card/cardFrame.ts';
import { fittedLine, wrappedLines } from '../../../src/chart/card/cardText.ts';
import { mapCard } from '../../../src/chart/card/mapCard.ts';
import { parseDrawing } from '../markup.ts';
import { CARDS } from './cards.ts';

const card = (name: string) => CARDS[name] ?? '';
const texts = (markup: string) =>
  [...parseDrawing(markup).querySelectorAll('text')].map((text) => ({
    words: text.textContent?.trim() ?? '',
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y')),
    size: Number(text.getAttribute('font-size')),
  }));

const isCredit = (words: string) => /^Sumber:|CC BY/.test(words);

describe.each(Object.keys(CARDS))('%s', (name) => {
  it('is drawn as in its golden file', async () => {
    const lines = `${card(name).replaceAll('><', '>\n<')}\n`;
    await expect(lines).toMatchFileSnapshot(`../../golden/card/${name}.svg`);
  });

  it('sets every word inside the picture, large enough to be read at a quarter of its size', () => {
    for (const { words, x, y, size } of texts(card(name))) {
      expect(x, words).toBeGreaterThanOrEqual(MARGIN - 6);
      expect(x, words).toBeLessThan(CARD.width - MARGIN);
      expect(y, words).toBeLessThanOrEqual(CARD.height - 17);
      if (!isCredit(words)) expect(size, words).toBeGreaterThanOrEqual(28);
    }
  });

  it('names the source of its figures, or of its boundaries, and the licence, large enough for who looks for it', () => {
    const said = texts(card(name)).filter(({ words }) => isCredit(words));
    expect(said.map(({ words }) => words).join()).toMatch(/CC BY 4\.0/);
    expect(said).toHaveLength(['region', 'trend'].includes(name) ? 2 : 1);
    for (const { words, size } of said) expect(size, words).toBeGreaterThanOrEqual(20);
  });

  it('tells what it shows to who does not see it, and needs nothing from elsewhere', () => {
    const svg = parseDrawing(card(name));
    expect(svg.querySelector('title')?.textContent).toBe('Gambar contoh');
    expect(svg.querySelector('desc')?.textContent).toBe('Yang ditunjukkan & "dikatakan".');
    expect(card(name)).not.toMatch(/@import|@font-face|<image|<script|href=|url\((?!#)/);
    expect(card(name).match(/https?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg']);
  });

  it('says in the middle of its foot that figures are invented, and only then', () => {
    const strip = texts(card(name)).filter(({ y, words }) => y > CARD.height - STRIP && !isCredit(words));
    const expected = name.endsWith('simulated') ? ['SIMULASI · bukan hasil ukur'] : [];
    expect(strip.map(({ words }) => words)).toEqual(expected);
    expect(strip.every(({ x }) => x === CARD.width / 2)).toBe(true);
  });
});

describe('the card of an area', () => {
  it('draws its figure on the scale of the site, with the target across', () => {
    const svg = parseDrawing(card('area-simulated'));
    const bar = svg.querySelector('rect[stroke]');
    expect(Number(bar?.getAttribute('width'))).toBe(Math.round((30.5 / 40) * 640));
    const at = MARGIN + Math.round((14 / 40) * 640);
    expect(svg.querySelector(`path.t[d^="M${at} "]`)).not.toBeNull();
    expect(texts(card('area-simulated')).map(({ words }) => words)).toContain('30,5%');
  });

  it('says in words what there is no figure for, and draws no scale', () => {
    const svg = parseDrawing(card('area-unpublished'));
    const said = texts(card('area-unpublished')).flatMap(({ words }) => (isCredit(words) ? [] : words));
    expect(said.join(' ')).toContain('Belum dipublikasikan');
    expect(svg.querySelector('rect[stroke]')).toBeNull();
    expect(said.join(' ')).not.toMatch(/\d/);
  });
});

describe('the card of a map', () => {
  it('leaves its sentence out where the key needs the room', () => {
    const states = ['nol kasus', 'tanpa angka', 'cakupan di bawah 80%'].map((words) => {
      return { words, fills: ['#fdfdfb'], dotted: false };
    });
    const long = mapCard({
      title: 'x',
      credit: [],
      alternative: { title: 'x', description: 'x' },
      heading: 'Dua ratus empat puluh delapan desa dan kelurahan di Kabupaten Rekaan Raya',
      period: 'Penimbangan, Agustus 2026',
      sentence: 'KALIMAT',
      map: { width: 1, height: 1, layers: [] },
      breaks: [{ text: '14%', colour: 4, isTarget: true }],
      lowest: 3,
      states,
    });
    expect(long).not.toContain('KALIMAT');
    expect(long).toContain('tanpa angka');
  });
});

describe('words on a card', () => {
  const place = { x: 0, y: 100, width: 400, size: 50, className: 'w' };

  it('are made smaller on one line', () => {
    expect(fittedLine({ ...place, words: 'Silo' }).markup).toContain('font-size="50"');
    const [, size = ''] =
      /font-size="(\d+)"/.exec(
        fittedLine({ ...place, words: 'Kecamatan yang panjang sekali namanya' }).markup,
      ) ?? [];
    expect(Number(size)).toBeLessThan(25);
  });

  it('are broken where they are many, and say where they end', () => {
    const { markup, bottom } = wrappedLines({ ...place, words: 'satu dua tiga empat lima enam tujuh' });
    expect(markup.match(/<text/g)).toHaveLength(3);
    expect(bottom).toBe(216);
  });
});
