import { describe, expect, it } from 'vitest';
import { qrCode } from '../../../src/chart/code/qrCode.ts';
import { readCode } from './readCode.ts';

const ADDRESS = 'https://contoh.example/pantau/rilis/2026-11-22-1a2b3c4d/kecamatan/silo/pace/';

/** What a decoder that is not ours reads in the code of an address, drawn with a side of so many pixels. */
function read(text: string, side: number, dirt = 0): string | undefined {
  const { viewBox, d } = qrCode(text);
  const paper = '<path d="M-9-9h99v99h-99z" fill="#fff"/>';
  const blot = `<circle cx="18" cy="14" r="${dirt}" fill="#fff"/>`;
  const code = `${paper}<path d="${d}" stroke="#000"/>${blot}`;
  return readCode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${code}</svg>`, side);
}

describe('qrCode', () => {
  it('is read by another decoder, sharp and as coarse as a bad copy', () => {
    expect(read(ADDRESS, 400)).toBe(ADDRESS);
    expect(read(ADDRESS, 130)).toBe(ADDRESS);
  });

  it('bears a blot', () => {
    expect(read(ADDRESS, 400, 3)).toBe(ADDRESS);
    expect(read(ADDRESS, 400, 12)).toBeUndefined();
  });

  it('has four modules of quiet zone around its own', () => {
    const { viewBox, d } = qrCode(ADDRESS);
    const [left, top, side] = viewBox.split(' ').map(Number);
    expect([left, top]).toEqual([-4, -4.5]);
    expect((side ?? 0) - 8).toBe(37);
    expect(d.startsWith('M0 0h7')).toBe(true);
  });
});
