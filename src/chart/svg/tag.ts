import { oneDecimal } from './oneDecimal.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe between tags and in double-quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * Writes an element; empty ones close themselves. Numbers are rounded to a tenth; attributes that are
 * undefined or empty are left out.
 * @param content markup of its children, already escaped
 */
export function tag(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? oneDecimal(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Writes a `text` element with its words escaped, and a line's end, which keeps it apart where drawings are read as text. */
export function textTag(attributes: Attributes, words: string): string {
  return `${tag('text', attributes, escapeXml(words))}\n`;
}

/** Joins class names, leaving out what does not apply. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
