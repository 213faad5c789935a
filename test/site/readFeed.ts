import { SaxesParser } from 'saxes';

/** An element of an XML document, with its namespace. */
export interface XmlElement {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** The root of an XML document. @throws where the document is not well-formed */
export function readXml(text: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const plain = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element: XmlElement = {
      ...{ name: local, uri, attributes: Object.fromEntries(plain) },
      ...{ children: [], text: '' },
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (more) => {
    const last = open.at(-1);
    if (last) last.text += more;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  if (!root) throw new Error('no element');
  return root;
}

const ATOM = 'http://www.w3.org/2005/Atom';
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Everything about a feed that RFC 4287 forbids: what is missing, repeated, relative or undated. */
export function faultsOfFeed(root: XmlElement): string[] {
  const entries = childrenOf(root, 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  return [
    ...(root.name === 'feed' && root.uri === ATOM ? [] : ['not an Atom feed']),
    ...faultsOfPart(root, 'feed'),
    ...(childrenOf(root, 'author').some((author) => textOf(author, 'name') !== '')
      ? []
      : ['feed: no author']),
    ...(linksOf(root, 'self').length === 1 ? [] : ['feed: no link to itself']),
    ...entries.flatMap((entry) => faultsOfPart(entry, `entry ${textOf(entry, 'id')}`)),
    ...(new Set(ids).size === ids.length ? [] : ['two entries with one id']),
  ];
}

function faultsOfPart(part: XmlElement, name: string): string[] {
  const single = ['id', 'title', 'updated'].filter(
    (child) => childrenOf(part, child).length !== 1 || textOf(part, child) === '',
  );
  const addresses = [
    textOf(part, 'id'),
    ...childrenOf(part, 'link').map((link) => link.attributes['href'] ?? ''),
  ];
  return [
    ...single.map((child) => `${name}: not one ${child}`),
    ...(RFC3339.test(textOf(part, 'updated')) ? [] : [`${name}: no time ${textOf(part, 'updated')}`]),
    ...(linksOf(part, 'alternate').length === 1 ? [] : [`${name}: no alternate`]),
    ...addresses.filter((address) => !URL.canParse(address)).map((address) => `${name}: relative ${address}`),
  ];
}

const childrenOf = ({ children }: XmlElement, name: string) =>
  children.filter((child) => child.name === name && child.uri === ATOM);

const linksOf = (part: XmlElement, rel: string) =>
  childrenOf(part, 'link').filter(({ attributes }) => attributes['rel'] === rel);

/** Text of an element's child; empty where there is none. */
export const textOf = (part: XmlElement, name: string): string => childrenOf(part, name)[0]?.text ?? '';
