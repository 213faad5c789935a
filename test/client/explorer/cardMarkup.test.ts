import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cardMarkup } from '../../../src/client/explorer/cardMarkup.ts';
import { CUBE, INDICATOR, SPEECH } from './smallCube.ts';

function cardOf(area: number, change = {}) {
  const subject = {
    code: '97.01.01.2001',
    name: 'Sukamaju, "Barat" & Timur',
    href: '../sukamaju/',
    isCompared: false,
    cube: CUBE,
    area,
    period: 1,
    since: 0,
    indicator: INDICATOR,
    ...change,
  };
  return parseHTML(`<main>${cardMarkup(subject, '../sumber/', SPEECH)}</main>`).document;
}

const linesOf = (document: Document) => [...document.querySelectorAll('li')].map((line) => line.textContent);

describe('the card of an area', () => {
  it('says value, interval, children, coverage, change, distance to the target and source', () => {
    const card = cardOf(0);
    expect(card.querySelector('h2')?.textContent).toBe('Sukamaju, "Barat" & Timur');
    expect(card.querySelector('p')?.textContent).toBe('10,0%');
    expect(linesOf(card)).toEqual([
      'Agustus 2024',
      '30 dari 300 balita diukur',
      'rentang 95%: 7,1–13,9%',
      'cakupan 92%',
      '−10,0 poin sejak Agustus 2023 (−15,7 sampai −4,3)',
      '4,0 poin di bawah 14% (target survei 2024)',
    ]);
    const source = card.querySelector('.kecil a');
    expect([source?.getAttribute('href'), source?.textContent]).toEqual([
      '../sumber/#timbang',
      'Penimbangan',
    ]);
  });

  it('marks a low coverage and a change that may be none', () => {
    const lines = linesOf(cardOf(1));
    expect(lines).toContain('cakupan 70%, rendah');
    expect(lines).toContain('−0,7 poin sejak Agustus 2023 (−6,2 sampai +4,9), belum tentu berubah');
  });

  it('says why there is no figure, and no change from nothing', () => {
    expect(cardOf(3).querySelector('p')?.textContent).toBe('disamarkan (kurang dari 20 anak diukur)');
    expect(linesOf(cardOf(3))).toEqual(['Agustus 2024', 'cakupan 55%, rendah']);
    expect(linesOf(cardOf(2))).toContain('perubahan sejak Agustus 2023: belum bisa dihitung');
  });

  it('marks an invented figure in words and slant', () => {
    const figure = cardOf(4).querySelector('p');
    expect(figure?.className).toBe('besar sim');
    expect(figure?.textContent).toBe('10,0% simulasi');
  });

  it('offers to compare, or to leave the comparison', () => {
    const button = (isCompared: boolean) => cardOf(0, { isCompared }).querySelector('button');
    expect(button(false)?.textContent).toBe('Bandingkan');
    expect(button(true)?.textContent).toBe('Keluarkan dari perbandingan');
    expect(button(true)?.getAttribute('value')).toBe('97.01.01.2001');
  });
});
