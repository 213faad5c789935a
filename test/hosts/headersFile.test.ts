import { describe, expect, it } from 'vitest';
import { checkHeadersFile } from '../../scripts/hosts/check/checkHeadersFile.ts';
import { effectiveHeaders, readRules } from '../../scripts/hosts/check/effectiveHeaders.ts';
import { headersFile } from '../../scripts/hosts/headersFile.ts';
import { headersFor } from '../../scripts/hosts/headersFor.ts';

const FILES = [
  '404.html',
  'index.html',
  'sw.js',
  'tren.csv',
  'tren/index.html',
  'skrip/situs.0123abcd.js',
  'daftar/nama.0123abcd.json',
  'jelajah/index.html',
  'jelajah/desa.0123abcd.json',
  'en/index.html',
  'en/skrip/situs.89abcdef.js',
  'en/tren/index.html',
  'en/trenggalek/index.html',
  'en/sematan/peta/desa/index.html',
  'sematan/peta/desa/index.html',
  'data/semua.parquet',
  'peta/desa.topojson',
  'rilis/2026-11-22-0123abcd/SHA256SUMS',
];
const policyOf = (file: string) => headersFor(file)['Content-Security-Policy'];
const cacheOf = (file: string) => headersFor(file)['Cache-Control'];

describe('the headers of a file', () => {
  it('keep for ever only what has its hash in its name', () => {
    const kept = FILES.filter((file) => /immutable/.test(cacheOf(file) ?? ''));
    expect(kept).toEqual([
      'skrip/situs.0123abcd.js',
      'daftar/nama.0123abcd.json',
      'jelajah/desa.0123abcd.json',
      'en/skrip/situs.89abcdef.js',
    ]);
    expect(cacheOf('sw.js')).toBe('public, no-cache');
  });

  it('let nothing stand in a frame of another site but what is made for it', () => {
    const framed = FILES.filter((file) => !/frame-ancestors 'none'/.test(policyOf(file) ?? ''));
    expect(framed).toEqual(['en/sematan/peta/desa/index.html', 'sematan/peta/desa/index.html']);
    expect(FILES.every((file) => policyOf(file)?.startsWith("default-src 'none'; "))).toBe(true);
  });
});

describe('_headers', () => {
  const text = headersFile(FILES);

  it('gives every file exactly its headers, although all rules that match are joined', () => {
    expect(checkHeadersFile(text, FILES)).toEqual([]);
  });

  it('names the types that such hosts do not know', () => {
    const typeOf = (address: string) => effectiveHeaders(readRules(text), address).get('Content-Type');
    expect(typeOf('/peta/desa.topojson')).toBe('application/json; charset=utf-8');
    expect(typeOf('/data/semua.parquet')).toBe('application/vnd.apache.parquet');
    expect(typeOf('/rilis/2026-11-22-0123abcd/SHA256SUMS')).toBe('text/plain; charset=utf-8');
    expect(typeOf('/tren.csv')).toBeUndefined();
  });

  it('would be found wrong: a header too few, twice, or a rule too many', () => {
    const without = text.replace('/sematan*', '/lain*');
    expect(checkHeadersFile(without, FILES).join()).toContain('/sematan/peta/desa/: Cache-Control undefined');
    const twice = `${text}\n/tren.*\n  Cache-Control: no-store\n`;
    expect(checkHeadersFile(twice, FILES).join()).toContain('public, no-cache, no-store');
    const many = text + '\n/x\n  X-Y: z\n'.repeat(100);
    expect(checkHeadersFile(many, FILES).join()).toMatch(/\d{3} rules/);
  });
});
