import { describe, expect, it } from 'vitest';
import { orderReleases } from '../../scripts/release/orderReleases.ts';
import { manifestOf } from './manifests.ts';

const first = manifestOf('f', null);
const second = manifestOf('a', first);
const third = manifestOf('c', second);

describe('orderReleases', () => {
  it('follows what each release names as the one before, also among releases of one day', () => {
    expect(orderReleases([first, third, second])).toEqual([third, second, first]);
    expect(orderReleases([])).toEqual([]);
  });

  it.each([
    ['one in the middle is missing', [third, first]],
    ['the first is missing', [third, second]],
    ['two follow the same one', [first, second, manifestOf('e', first)]],
    ['they go in a circle', [manifestOf('b', manifestOf('d', null)), manifestOf('d', manifestOf('b', null))]],
  ])('refuses where %s', (_, manifests) => {
    expect(() => orderReleases(manifests)).toThrow(/Rilis tidak lagi berurutan/);
  });
});
