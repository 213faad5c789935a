import type { Report } from '../../collections/reportAddress.ts';
import { region } from '../../collections/vocabulary.ts';
import { claimOf } from '../../i18n/citation/cite.ts';
import { citation as english } from '../../i18n/en/citation.ts';
import { formatPeriod } from '../../i18n/format/period.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import { citation as indonesian } from '../../i18n/id/citation.ts';
import type { Cited, CitedRelease } from '../../model/cited.ts';
import type { Subject } from '../subject.ts';
import { citedOn, quotesInvented } from './citedOn.ts';
import { releaseOf } from './quotations.ts';

const t = sentences.report;
const words = { id: indonesian, en: english }[locale];

/**
 * A report of an error on a page, filled in with place, figures, dates, publications and release.
 * @param address absolute address of the page, or its path where the site has none
 */
export function reportOf(subject: Subject, address: string): Report {
  const { newest } = citedOn(subject);
  const isInvented = quotesInvented({ newest, others: [] });
  const lines = [
    t.page(address),
    ...newest.flatMap(linesOf),
    releaseLine(releaseOf(subject)),
    ...(isInvented ? [t.simulated] : []),
  ];
  return { subject: t.subject(titleOf(subject, newest[0])), body: `${lines.join('\n')}\n\n${t.blanks}` };
}

function titleOf({ kind, title }: Subject, cited: Cited | undefined): string {
  return kind === 'area' && cited?.kind === 'figure' ? words.place(cited.places) : title;
}

function linesOf(cited: Cited): readonly string[] {
  const places = cited.kind === 'figure' ? cited.places : [];
  const period = cited.kind === 'figure' ? cited.found?.observation.period : cited.period;
  const publications =
    cited.kind === 'figure' ? cited.found && [cited.found.publication] : cited.publications;
  const [area] = places;
  return [
    area ? t.area(words.place(places), area.code) : t.whichArea,
    t.figure(claimOf(cited, locale)),
    ...(period === undefined ? [] : [t.period(formatPeriod(period, locale))]),
    ...(publications ?? []).map((publication) => t.publication(words.source(publication))),
  ];
}

function releaseLine(release: CitedRelease): string {
  const { asOf } = region();
  if (release.state === 'behind') return t.behind(release.id, asOf);
  return t.release(release.state === 'released' ? release.id : undefined, asOf);
}
