import { describe, expect, it } from 'vitest';
import { citedRelease } from '../../src/collections/citedRelease.ts';

const NEWEST = {
  id: '2026-11-22-1a2b3c4d',
  date: '2026-11-22',
  hash: '1a2b3c4d',
  previous: null,
  address: 'https://contoh.example/pantau/rilis/2026-11-22-1a2b3c4d/',
  path: 'rilis/2026-11-22-1a2b3c4d/',
  isReserved: false,
};
const named = { id: NEWEST.id, date: NEWEST.date };

describe('where a cited figure stays', () => {
  it('is the page of its area in the newest release, which froze what the site shows', () => {
    expect(citedRelease(NEWEST, true, 'kecamatan/silo/pace')).toEqual({
      ...named,
      state: 'released',
      address: `${NEWEST.address}kecamatan/silo/pace/`,
    });
  });

  it('is the page of the release itself for maps and trends', () => {
    expect(citedRelease(NEWEST, true, undefined)).toEqual({
      ...named,
      state: 'released',
      address: NEWEST.address,
    });
  });

  it('is said to be in no release where the data is newer, beside the frozen text of the newest', () => {
    expect(citedRelease(NEWEST, false, 'kecamatan/silo')).toEqual({
      ...named,
      state: 'behind',
      address: `${NEWEST.address}kecamatan/silo/`,
      frozen: `${NEWEST.address}kecamatan/silo.txt`,
    });
    expect(citedRelease(NEWEST, false, undefined)).toMatchObject({ state: 'behind', frozen: NEWEST.address });
  });

  it('is nowhere before the first release', () => {
    expect(citedRelease(undefined, false, 'kecamatan/silo')).toEqual({ state: 'unreleased' });
  });
});
