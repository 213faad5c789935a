import { describe, expect, it } from 'vitest';
import { kindOf, plainAddress } from '../../../src/client/offline/kindOf.ts';

const SCOPE = 'https://contoh.id/pantau/';
const ask = (path: string, mode: RequestMode = 'navigate', method = 'GET') =>
  kindOf({ method, mode, url: new URL(path, SCOPE).href }, SCOPE);

describe('what the worker answers', () => {
  it.each(['', 'wilayah/', 'kecamatan/silo/pace/', 'kecamatan/silo', '404.html', 'jelajah/?i=a.b&t=2024#x'])(
    'shows %j as a page',
    (path) => expect(ask(path)).toBe('page'),
  );

  it.each(['skrip/situs.1a2b3c4d.js', 'jelajah/prevalensi.00ff00ff.json', 'daftar/nama-lama.12345678.json'])(
    'takes %j from the store',
    (path) => expect(ask(path, 'cors')).toBe('file'),
  );

  it.each([
    ['a download', 'kecamatan/silo.csv'],
    ['open data', 'data/observations.json'],
    ['a picture', 'kartu.png'],
    ['the icon', 'favicon.svg'],
    ['the worker itself', 'sw.js'],
    ['another site of the same origin', '/lain/'],
    ['a site whose path only begins alike', '/pantau-lain/'],
    ['another origin', 'https://lain.id/pantau/'],
    ["another origin's hashed file", 'https://lain.id/skrip/situs.1a2b3c4d.js'],
  ])('leaves %s to the network', (_, path) => expect(ask(path)).toBeUndefined());

  it('leaves what is sent, and pages that a program asks for, to the network', () => {
    expect(ask('wilayah/', 'navigate', 'POST')).toBeUndefined();
    expect(ask('skrip/situs.1a2b3c4d.js', 'cors', 'HEAD')).toBeUndefined();
    expect(ask('wilayah/', 'cors')).toBeUndefined();
  });

  it('keeps every view of a page as one page', () => {
    expect(plainAddress(`${SCOPE}jelajah/?i=a?b#c`)).toBe(`${SCOPE}jelajah/`);
    expect(plainAddress(`${SCOPE}jelajah/#c?d`)).toBe(`${SCOPE}jelajah/`);
    expect(plainAddress(SCOPE)).toBe(SCOPE);
  });
});
