import { expect, it } from 'vitest';
import { formatSize } from '../../src/i18n/format/size.ts';

it.each([
  [812, '812 B'],
  [17_540, '17,5 kB'],
  [263_000, '263 kB'],
  [13_304_562, '13,3 MB'],
])('says a size of %i bytes as %s', (bytes, text) => expect(formatSize(bytes, 'id')).toBe(text));
