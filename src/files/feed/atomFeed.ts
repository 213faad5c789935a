import { xmlText } from '../xlsx/xml.ts';

/** An entry of a feed. */
export interface AtomEntry {
  /** Absolute address that stays the entry's name for good. */
  readonly id: string;
  readonly title: string;
  /** ISO day on which it became what it says. */
  readonly day: string;
  /** Absolute address of the page that tells more. */
  readonly href: string;
  /** Plain text. */
  readonly summary: string;
}

/** A feed and its entries, newest first. */
export interface AtomFeed {
  /** Absolute address of the feed itself, which is its name as well. */
  readonly self: string;
  /** Absolute address of the page that it belongs to. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: string;
  readonly rights: string;
  /** ISO day that counts where there is no entry. */
  readonly day: string;
  readonly entries: readonly AtomEntry[];
}

/** A feed in the Atom Syndication Format (RFC 4287). Times are days of the data: nothing reads the clock. */
export function atomFeed(feed: AtomFeed): string {
  const newest = feed.entries.map(({ day }) => day).reduce((a, b) => (a > b ? a : b), '') || feed.day;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    element('id', feed.self),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', timeOf(newest)),
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.page),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    ...feed.entries.map(entryText),
    '</feed>',
    '',
  ].join('\n');
}

function entryText({ id, title, day, href, summary }: AtomEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', timeOf(day)),
    link('alternate', 'text/html', href),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;

const link = (rel: string, type: string, href: string) =>
  `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;

/** RFC 3339. */
const timeOf = (day: string) => `${day}T00:00:00Z`;
