import { describe, expect, it } from 'vitest';
import { descriptorDocument } from '../../scripts/check/documents.ts';
import { refuseContent } from '../../scripts/fetch/refuseContent.ts';

const resourceOf = (delimiter: string, ...names: readonly string[]) =>
  descriptorDocument.parse({
    name: 'uji',
    title: 'Uji',
    contributors: [{ title: 'Dinas' }],
    evidence: 'official',
    resources: [
      {
        name: 'data',
        path: 'data.csv',
        dialect: { delimiter },
        schema: { fields: names.map((name) => ({ name })) },
      },
    ],
  }).resources[0];

const refuse = (text: string, delimiter: string, ...names: readonly string[]) => {
  const resource = resourceOf(delimiter, ...names);
  if (resource) refuseContent(text, resource);
};

describe('what looks like a number of a person but is none', () => {
  it.each([
    ['a fraction with a point', 'kode,rasio\n97.01,0.1234567890123456\n', ','],
    ['an identifier with hyphens', 'kode,rasio\n97.01,123e4567-1234567890123456\n', ','],
    ['a longer number', 'kode,rasio\n97.01,12345678901234567\n', ','],
  ])('is let through: %s', (_name, text, delimiter) => {
    expect(() => refuse(text, delimiter, 'kode', 'rasio')).not.toThrow();
  });
});

describe('a heading', () => {
  it('may have more columns than the descriptor, in any order, but none fewer', () => {
    expect(() => refuse('rasio,lain,kode\n4,5,6\n', ',', 'kode', 'rasio')).not.toThrow();
    expect(() => refuse('rasio,lain\n1,2\n', ',', 'kode', 'rasio')).toThrow('The heading changed');
  });
});
