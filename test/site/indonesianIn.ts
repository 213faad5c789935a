import { z } from 'zod';
import { openDataOf } from './openData.ts';
import type { Site } from './sites.ts';

/** Words that nearly every Indonesian sentence has and no English one. */
const FUNCTION_WORDS =
  /\b(yang|dan|dengan|untuk|dari|tidak|belum|oleh|pada|ini|itu|adalah|atau|menurut|sudah|bukan|karena|tiap|kami|dalam|sebagai|juga|agar|angka|hasil)\b/i;

/** Elements that say they are Indonesian, or are code or addresses. */
const ASIDE = '[lang="id"]:not(html), code, script, style';

const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'content', 'data-bagikan', 'data-kata'];

/** What stays Indonesian in every language: names of offices, publishers, programmes and laws, and words that were quoted. */
export function properNames(site: Site): readonly string[] {
  const names = [
    ...openDataOf(site, 'region').holders.map(({ office }) => office),
    ...openDataOf(site, 'publications').flatMap(({ title, publisher }) => [title, publisher]),
    ...openDataOf(site, 'programmes').map(({ label }) => label),
    ...openDataOf(site, 'statements').map(({ text }) => text),
    ...openDataOf(site, 'targets').map(({ legalBasis }) => legalBasis),
    ...z.array(z.string()).parse(openDataOf(site, 'readiness').datasets.flatMap(({ holders }) => holders)),
    'Kementerian Dalam Negeri',
    'Pejabat Pengelola Informasi dan Dokumentasi',
  ];
  return names.toSorted((a, b) => b.length - a.length);
}

/** Texts of a page that read like Indonesian, names aside. */
export function indonesianIn(document: Document, names: readonly string[]): readonly string[] {
  const texts = [...document.querySelectorAll('*')]
    .filter((element) => !element.closest(ASIDE))
    .flatMap((element) => [
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ textContent }) => textContent ?? ''),
      ...ATTRIBUTES.map((attribute) => element.getAttribute(attribute) ?? ''),
    ]);
  return texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) =>
      FUNCTION_WORDS.test(
        names.reduce((rest, name) => rest.replaceAll(name, ''), text).replace(/[“"][^”"]*[”"]/g, ''),
      ),
    );
}
