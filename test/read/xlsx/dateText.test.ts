import { describe, expect, it } from 'vitest';
import { dateText, isoText } from '../../../scripts/read/xlsx/dateText.ts';

describe('a day that a workbook counts', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25569, '1970-01-01'],
    [45535, '2024-08-31'],
    [45351, '2024-02-29'],
    [2958465, '9999-12-31'],
    [45535.5, '2024-08-31 12:00'],
    [45535.427083333336, '2024-08-31 10:15'],
    [45535.99999999, '2024-09-01'],
    [45535 + 1 / 86400, '2024-08-31 00:00:01'],
    [0.25, '06:00'],
    [0, '00:00'],
    [-1, undefined],
    [2958466, undefined],
  ])('%d since 1900 is %s', (serial, text) => {
    expect(dateText(serial, false)).toBe(text);
  });

  it.each([
    [1, '1904-01-02'],
    [44073, '2024-08-31'],
    [2957003, '9999-12-31'],
    [2957004, undefined],
  ])('%d since 1904 is %s', (serial, text) => {
    expect(dateText(serial, true)).toBe(text);
  });

  it('has the same shape where the file writes it out', () => {
    expect(isoText('2024-08-31T00:00:00.000Z')).toBe('2024-08-31');
    expect(isoText('2024-08-31T10:15')).toBe('2024-08-31 10:15');
    expect(isoText('2024-08-31T10:15:30')).toBe('2024-08-31 10:15:30');
    expect(isoText('akhir Agustus')).toBe('akhir Agustus');
  });
});
