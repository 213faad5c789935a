import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bibtex } from '../../src/files/citation/bibtex.ts';
import { cslJson } from '../../src/files/citation/cslJson.ts';
import { ris } from '../../src/files/citation/ris.ts';
import type { Citation } from '../../src/model/citation.ts';

const RELEASED: Citation = {
  key: 'pantau-stunting-contoh_kecamatan_silo_2026-11-22-1a2b3c4d',
  title: 'Angka stunting Desa Pace & Ajung_1, 100% #2 {a} ~ ^ \\ $ “é”',
  author: 'Pantau Stunting Contoh',
  date: '2026-11-22',
  version: '2026-11-22-1a2b3c4d',
  url: 'https://contoh.example/a_b/~c/rilis/2026-11-22-1a2b3c4d/kecamatan/silo/pace/?x=1&y=%20#z',
  language: 'id',
  note: 'Rilis ini 100% beku.',
};
const { version: _version, url: _url, ...UNRELEASED } = RELEASED;

const read = z.tuple([
  z.object({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    author: z.array(z.object({ literal: z.string().optional(), family: z.string().optional() })),
    issued: z.object({ 'date-parts': z.tuple([z.array(z.number())]) }),
    publisher: z.string(),
    version: z.string().optional(),
    URL: z.string().optional(),
    language: z.string(),
    note: z.string().optional(),
  }),
]);

/** What citation.js, which reference managers use, understands of a file. */
function understood(text: string) {
  const [entry] = read.parse(new Cite(text).data);
  const [author] = entry.author;
  return {
    key: entry.id,
    type: entry.type,
    title: entry.title,
    author: author?.literal ?? author?.family,
    publisher: entry.publisher,
    date: entry.issued['date-parts'][0].map((n) => String(n).padStart(2, '0')).join('-'),
    version: entry.version,
    url: entry.URL,
    language: entry.language,
    note: entry.note,
  };
}

const meant = ({ key, title, author, date, version, url, language, note }: Citation) => ({
  key,
  type: 'dataset',
  title,
  author,
  publisher: author,
  date,
  version,
  url,
  language,
  note,
});

const FORMS = [
  ['BibTeX', bibtex, 'indonesian'],
  ['RIS', ris, 'id'],
  ['CSL-JSON', cslJson, 'id'],
] as const;

describe.each(FORMS)('a bibliography entry as %s', (_name, write, language) => {
  it('is read back whole by a program of others, with signs that the format gives a meaning', () => {
    expect(understood(write(RELEASED))).toEqual({ ...meant(RELEASED), language });
  });

  it('invents neither version nor address where nothing was released', () => {
    expect(understood(write(UNRELEASED))).toEqual({ ...meant(UNRELEASED), language });
  });

  it('keeps any printable title', () => {
    const word = fc.stringMatching(/^[!-~àéñ“”–’]{1,12}$/);
    const titles = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(titles, (title) => {
        expect(understood(write({ ...RELEASED, title })).title).toBe(title);
      }),
    );
  });
});

describe('RIS', () => {
  it('ends every line as the format asks, also where a text had a line end', () => {
    const text = ris({ ...RELEASED, title: 'Satu\r\nER  - \ndua' });
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(lines).toContain('TI  - Satu ER - dua');
  });
});
