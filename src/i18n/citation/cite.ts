import { type Cited, type CitedSite, isInvented } from '../../model/cited.ts';
import type { Publication } from '../../model/publication.ts';
import { citation as en } from '../en/citation.ts';
import { type CitationWords, citation as id } from '../id/citation.ts';
import type { Locale } from '../locale.ts';
import { citeFigure } from './citeFigure.ts';
import { citeMap } from './citeMap.ts';

/** Publications that a sentence names before it only counts them. */
const NAMED = 3;

/** Words for citing, by language. */
export const CITATION_WORDS: Readonly<Record<Locale, CitationWords>> = { id, en };

/**
 * The sentence that is ready to quote: what was found, where it was published, and in which release of the site it
 * stays. An invented figure has no release: its sentence says that it is not to be quoted.
 */
export function cite(cited: Cited, site: CitedSite, locale: Locale): string {
  const words = CITATION_WORDS[locale];
  const publications =
    cited.kind === 'map' ? cited.publications : cited.found ? [cited.found.publication] : [];
  return [
    claimOf(cited, locale),
    publications.length > 0 && sourceWords(publications, words),
    isInvented(cited) ? words.notToQuote : releaseWords(site, cited.rules.asOf, words),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a figure says, without its source and release. */
export function claimOf(cited: Cited, locale: Locale): string {
  const words = CITATION_WORDS[locale];
  return cited.kind === 'map' ? citeMap(cited, words) : citeFigure(cited, words);
}

function sourceWords(publications: readonly Publication[], words: CitationWords): string {
  const named = publications.slice(0, NAMED).map(words.source);
  const more = publications.length - named.length;
  return words.sources([...named, ...(more > 0 ? [words.moreSources(more)] : [])].join('; '));
}

function releaseWords({ title, release }: CitedSite, asOf: string, words: CitationWords): string {
  if (release.state === 'unreleased') return words.unreleased(title, asOf);
  if (release.state === 'released') return words.released(title, release.id, release.address);
  return words.behind(title, asOf, release.id, release.frozen);
}
