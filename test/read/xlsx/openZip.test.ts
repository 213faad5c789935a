import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../scripts/read/xlsx/openZip.ts';
import { asZip64 } from './asZip64.ts';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const zip = zipSync({
  'xl/Sheet1.xml': strToU8('tinggi '.repeat(100)),
  'xl/é.xml': [strToU8('polos'), { level: 0 }],
  'xl/kosong.xml': new Uint8Array(),
});

describe('opening a zip', () => {
  it.each([
    ['as most programs write it', zip],
    ['with sizes in 64 bits', asZip64(zip)],
    ['with a comment at its end', Uint8Array.from([...zip.subarray(0, -2), 2, 0, 104, 105])],
    ['out of a larger piece of memory', Uint8Array.from([9, 9, ...zip, 9]).subarray(2, -1)],
  ])('unpacks deflated, stored and empty files %s', (_name, bytes) => {
    const unpack = openZip(bytes);
    expect(text(unpack('xl/sheet1.xml'))).toBe('tinggi '.repeat(100));
    expect(text(unpack('xl/é.xml'))).toBe('polos');
    expect(text(unpack('xl/kosong.xml'))).toBe('');
    expect(unpack('xl/lain.xml')).toBeUndefined();
  });

  it('refuses a stored figure that does not fit its checksum', () => {
    const damaged = Buffer.from(zipSync({ 'a.xml': [strToU8('12345'), { level: 0 }] }));
    damaged.write('92345', damaged.indexOf('12345'));
    expect(() => openZip(damaged)('a.xml')).toThrow('No zip, or a damaged one');
  });

  it('refuses files under a password', () => {
    const locked = Buffer.from(zipSync({ 'a.xml': strToU8('12345') }));
    locked.writeUInt16LE(1, locked.lastIndexOf('a.xml') - 38);
    expect(() => openZip(locked)('a.xml')).toThrow('encrypted');
  });
});
