import { boundariesAreApproximate, type MappedLevel } from '../../collections/boundaries.ts';
import { siteBase } from '../../collections/siteBase.ts';
import { publicationOf, region } from '../../collections/vocabulary.ts';
import { formatDate } from '../../i18n/format/period.ts';
import { locale, t as sentences } from '../../i18n/here.ts';

const { pictures } = sentences;
const { capital } = sentences.words;

const { credit: t } = pictures;

/** Most publications that a picture names. */
const NAMED = 2;

/** What a picture is made of. */
export interface Ingredients {
  /** Ids of the publications of its figures, in their order. */
  readonly publications: readonly string[];
  /** Level of its boundaries; absent where it has none. */
  readonly level?: MappedLevel;
  readonly simulated: boolean;
}

/**
 * Lines of credit: the publications with their dates, but none where figures were invented, for the strip says so;
 * then boundaries, state of the data, licence and the site's address where one is known.
 */
export function creditOf({ publications, level, simulated }: Ingredients): readonly string[] {
  const sources = [...new Set(publications.map(nameOf))];
  const address = siteBase()
    ?.replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  const rest = [
    ...(level && boundariesAreApproximate(level) ? [t.approximate] : []),
    t.asOf(region().asOf),
    t.licence,
    ...(address === undefined ? [] : [address]),
  ];
  const named = t.sources(sources.slice(0, NAMED), Math.max(0, sources.length - NAMED));
  return [...(simulated || sources.length === 0 ? [] : [named]), capital(rest.join(' · '))];
}

function nameOf(id: string): string {
  const { publisher, published } = publicationOf(id);
  return published ? `${publisher}, ${formatDate(published, locale)}` : publisher;
}
