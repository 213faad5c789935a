import { describe, expect, it } from 'vitest';
import { keepUsed } from '../../src/styles/keepUsed.ts';
import { parseStylesheet } from '../../src/styles/parseStylesheet.ts';

const keep = (css: string, ...classes: readonly string[]) =>
  keepUsed(parseStylesheet(css), (name) => classes.includes(name));

describe('keepUsed', () => {
  it('leaves out rules whose class no element has, and keeps those without classes', () => {
    expect(keep('p{color:red}.a{color:blue;top:0}.b p{color:green}', 'a')).toBe(
      'p{color:red}.a{color:blue;top:0}',
    );
  });

  it('keeps of a list of selectors those that can match', () => {
    expect(keep('.a,.b>p,h1{top:0}', 'b')).toBe('.b>p,h1{top:0}');
  });

  it('asks of :is() and :has() one alternative, of :not() none', () => {
    expect(keep(':is(.a,.b) p{top:0}', 'b')).toBe(':is(.a,.b) p{top:0}');
    expect(keep(':is(.a,.b) p{top:0}', 'c')).toBe('');
    expect(keep('.c:has(.a){top:0}', 'c')).toBe('');
    expect(keep('.c:not(.a){top:0}', 'c')).toBe('.c:not(.a){top:0}');
  });

  it('looks into media queries, leaves out empty ones, and keeps everything else as it is', () => {
    expect(keep('@media print{.a{top:0}.b{top:0}}@media (width>1px){.a{top:0}}', 'b')).toBe(
      '@media print{.b{top:0}}',
    );
    expect(keep('@page{margin:1cm}@keyframes x{from{top:0}to{top:1px}}')).toBe(
      '@page{margin:1cm}@keyframes x{from{top:0}to{top:1px}}',
    );
  });

  it('reads a class among attributes and other pseudo-classes', () => {
    expect(keep('a.b[href^="#"]:hover::before{top:0}', 'b')).toBe('a.b[href^="#"]:hover::before{top:0}');
    expect(keep('a.b[href^="#"]:hover{top:0}')).toBe('');
  });
});
