import { describe, expect, it } from 'vitest';
import { reportAddress } from '../../src/collections/reportAddress.ts';

const REPORT = {
  subject: 'Kesalahan angka: Desa Pace & Silo',
  body: 'Angka: 17,3%\nRilis: 2026-11-22-1a2b3c4d\n',
};

describe('where a report of an error goes', () => {
  it.each([
    'kontak@contoh.example',
    'mailto:kontak@contoh.example',
    'mailto:kontak@contoh.example?subject=lain',
  ])('is a mail with subject and text at %s', (contact) => {
    const address = reportAddress(contact, REPORT);
    expect(address?.kind).toBe('mail');
    const { protocol, pathname, searchParams } = new URL(address?.href ?? '');
    expect([protocol, pathname]).toEqual(['mailto:', 'kontak@contoh.example']);
    expect(searchParams.get('subject')).toBe(REPORT.subject);
    expect(searchParams.get('body')).toBe('Angka: 17,3%\r\nRilis: 2026-11-22-1a2b3c4d\r\n');
    expect(address?.href).not.toContain('+');
  });

  it.each([
    ['https://github.com/a/b/issues/new', 'title', 'body'],
    ['https://github.com/a/b/issues/new?labels=angka', 'title', 'body'],
    ['https://gitlab.example/a/b/-/issues/new', 'issue[title]', 'issue[description]'],
  ])('is a filled-in form at %s', (contact, title, body) => {
    const address = reportAddress(contact, REPORT);
    expect(address?.kind).toBe('form');
    const { searchParams, href } = new URL(address?.href ?? '');
    expect(href.startsWith(contact)).toBe(true);
    expect(searchParams.get(title)).toBe(REPORT.subject);
    expect(searchParams.get(body)).toBe(REPORT.body);
  });

  it('is any other web address as it stands', () => {
    expect(reportAddress('https://contoh.example/kontak', REPORT)).toEqual({
      kind: 'site',
      href: 'https://contoh.example/kontak',
    });
  });

  it.each([null, '+62 331 000000', 'javascript:alert(1)', 'Jalan Contoh 1', 'https://'])(
    'is none for %s',
    (contact) => {
      expect(reportAddress(contact, REPORT)).toBeUndefined();
    },
  );
});
