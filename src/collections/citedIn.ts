import type { Cited } from '../model/cited.ts';
import type { Locale } from '../model/language.ts';
import { programmeOf, publicationOf } from './vocabulary.ts';

/** What is cited, with its programmes and publications as they are called in a language, whatever that of the page is. */
export function citedIn(cited: Cited, language: Locale): Cited {
  if (cited.kind === 'map') {
    return {
      ...cited,
      programmes: cited.programmes.map(({ id }) => programmeOf(id, language)),
      publications: cited.publications.map(({ id }) => publicationOf(id, language)),
    };
  }
  const { found } = cited;
  if (!found) return cited;
  const programme = programmeOf(found.programme.id, language);
  const publication = publicationOf(found.publication.id, language);
  return { ...cited, found: { ...found, programme, publication } };
}
