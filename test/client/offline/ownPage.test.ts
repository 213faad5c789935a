import { describe, expect, it } from 'vitest';
import { markOf } from '../../../src/client/offline/ownPage.ts';

const PROGRAM = '<script type="module" src="../skrip/situs.1a2b3c4d.js"></script>';

describe('the mark of a page', () => {
  it('tells a build with simulated figures from one without', () => {
    expect(markOf(`<!DOCTYPE html><html lang="id"> <p>\n</p>${PROGRAM}`)).toBe('');
    expect(markOf(`<!DOCTYPE html><html lang="id" data-simulasi> <p>\n</p>${PROGRAM}`)).toBe(
      ' data-simulasi',
    );
  });

  it('is missing from what is no page of the site', () => {
    expect(markOf('<!DOCTYPE html><html lang="en"><h1>502 Bad Gateway</h1></html>')).toBeUndefined();
    expect(markOf('<html><h1>Masuk ke Wi-Fi</h1><script src="/situs.js"></script></html>')).toBeUndefined();
    expect(markOf(`kode,nama\n35,${PROGRAM}`)).toBeUndefined();
  });
});
