import { citedIn } from '../../collections/citedIn.ts';
import { citedRelease } from '../../collections/citedRelease.ts';
import { dataIsReleased, newestRelease } from '../../collections/releases.ts';
import { region } from '../../collections/vocabulary.ts';
import { cite } from '../../i18n/citation/cite.ts';
import type { Locale } from '../../i18n/locale.ts';
import { type Cited, type CitedRelease, isInvented } from '../../model/cited.ts';
import type { Subject } from '../subject.ts';
import type { CitedOnPage } from './citedOn.ts';

/** A sentence ready to quote, in both languages. */
export interface Quotation extends Readonly<Record<Locale, string>> {
  readonly cited: Cited;
  readonly simulated: boolean;
}

/** Where the figures of a page stay. */
export const releaseOf = (subject: Subject): CitedRelease =>
  citedRelease(newestRelease(), dataIsReleased(), subject.kind === 'area' ? subject.path : undefined);

/** The sentences of what is quoted on a page. */
export function quotationsOf({ newest, others }: CitedOnPage, release: CitedRelease): CitedOnPage<Quotation> {
  const { title } = region();
  const quote = (cited: Cited): Quotation => ({
    cited,
    simulated: isInvented(cited),
    id: cite(citedIn(cited, 'id'), { title, release }, 'id'),
    en: cite(citedIn(cited, 'en'), { title, release }, 'en'),
  });
  return { newest: newest.map(quote), others: others.map(quote) };
}
