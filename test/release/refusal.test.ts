import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../scripts/release/refusal.ts';
import { manifestOf } from './manifests.ts';

const address = new URL('https://pantau.example/');
const first = manifestOf('a', null);
const second = manifestOf('b', first);
const withdrawn = { date: '2026-02-01', reason: 'Alasan.', sha256: 'c'.repeat(64), pages: [''] };
const data = (letter: string, date = '2026-01-31') => ({
  id: `${date}-${letter.repeat(8)}`,
  date,
  hash: letter.repeat(64),
  simulated: false,
});

describe('refusalOf', () => {
  it('lets through what is new, also on the day of the newest release, and the first of all', () => {
    expect(refusalOf(data('c'), [second, first], address)).toBeUndefined();
    expect(refusalOf(data('c', '2026-03-01'), [second, first], address)).toBeUndefined();
    expect(refusalOf(data('a'), [], address)).toBeUndefined();
    expect(refusalOf(data('a', '2026-03-01'), [second, first], address)).toBeUndefined();
  });

  it.each([
    ['simulated figures', { ...data('c'), simulated: true }, [], address, /Angka simulasi tidak dirilis/],
    ['a site without an address', data('c'), [], undefined, /Rilis perlu alamat situs/],
    ['data older than the newest release', data('c', '2026-01-30'), [first], address, /asOf/],
    ['what an earlier release of that day is', data('a'), [second, first], address, /asOf/],
    [
      'what was withdrawn',
      data('b', '2026-03-01'),
      [{ ...second, withdrawn }, first],
      address,
      /ditarik: Alasan/,
    ],
  ])('refuses %s', (_, current, manifests, where, sentence) => {
    expect(refusalOf(current, manifests, where)).toMatchObject({ kind: 'refused' });
    expect(refusalOf(current, manifests, where)?.sentence).toMatch(sentence);
  });

  it('finds nothing to do where nothing has changed, whatever the day', () => {
    expect(refusalOf(data('b', '2026-06-30'), [second, first], address)).toEqual({
      kind: 'unchanged',
      sentence: expect.stringContaining(`Tidak ada yang berubah sejak rilis ${second.id}.`),
    });
  });
});
