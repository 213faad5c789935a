import { describe, expect, it } from 'vitest';
import { shareMessage, whatsappLink } from '../../../src/i18n/format/share.ts';

describe('the message', () => {
  it('has its address on a line of its own, and travels whole inside the link', () => {
    const message = shareMessage('Pace & Ajung: 17,3%?', 'https://contoh.example/a/?b=c&d#e');
    expect(message).toBe('Pace & Ajung: 17,3%?\nhttps://contoh.example/a/?b=c&d#e');
    const link = new URL(whatsappLink(message));
    expect(link.origin + link.pathname).toBe('https://wa.me/');
    expect(link.searchParams.get('text')).toBe(message);
  });
});
