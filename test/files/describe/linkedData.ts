import jsonld from 'jsonld';
import { z } from 'zod';

/** Where the tests say that a document lies. */
export const BASE = 'https://contoh.example/pantau/data/';

/** What the context of schema.org does, as far as these documents need it: a bare word is one of its own. */
const SCHEMA_ORG = {
  '@context': {
    '@vocab': 'https://schema.org/',
    url: { '@type': '@id' },
    license: { '@type': '@id' },
    contentUrl: { '@type': '@id' },
    isPartOf: { '@type': '@id' },
  },
};

const node = z.record(z.string(), z.unknown());
export type LinkedNode = z.infer<typeof node>;

/** The nodes of a document as any reader of linked data understands them, without a network. */
export async function expanded(document: unknown, base = BASE): Promise<LinkedNode[]> {
  const context = (url: string) => {
    if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`asks for ${url}`);
    return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: SCHEMA_ORG });
  };
  const expanded: unknown = await jsonld.expand(node.parse(document), { base, documentLoader: context });
  return z.array(node).parse(expanded);
}

/** Every value of a property anywhere in the nodes: addresses as they are, texts and numbers as text. */
export function valuesOf(nodes: unknown, property: string): string[] {
  if (Array.isArray(nodes)) return nodes.flatMap((each) => valuesOf(each, property));
  if (typeof nodes !== 'object' || nodes === null) return [];
  return Object.entries(nodes).flatMap(([key, value]) => [
    ...(key === property ? z.array(node).parse(value).map(plain) : []),
    ...valuesOf(value, property),
  ]);
}

const plain = (value: LinkedNode) => String(value['@id'] ?? value['@value'] ?? '');
