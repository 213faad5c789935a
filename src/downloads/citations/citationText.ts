import { region } from '../../collections/vocabulary.ts';
import { citation as english } from '../../i18n/en/citation.ts';
import { citation as words } from '../../i18n/id/citation.ts';
import { citationFiles } from '../../i18n/id/citationFiles.ts';
import type { Subject } from '../subject.ts';
import { citationOf } from './citationOf.ts';
import { citedOn, quotesInvented } from './citedOn.ts';
import { type Quotation, quotationsOf, releaseOf } from './quotations.ts';

const { heading, check, note } = citationFiles;

/**
 * The citation of a page as a plain text: its sentences of all dates in both languages, the bibliography entry, and
 * where to check them. UTF-8, a blank line between paragraphs.
 * @param base absolute address of the site with its final slash; without one, files are named without a folder
 */
export function citationText(subject: Subject, base: string, release = releaseOf(subject)): string {
  const cited = citedOn(subject);
  const simulated = quotesInvented(cited);
  const { newest, others } = quotationsOf(cited, release);
  const citation = citationOf(subject, release);
  const file = subject.path.split('/').at(-1) ?? '';
  const beside = (ending: string) => (base === '' ? file : base + subject.path) + ending;
  const paragraphs = [
    citation.title,
    ...(simulated ? [note.simulated] : []),
    heading.newest,
    ...newest.flatMap(sentences),
    ...(others.length > 0 ? [heading.others[subject.kind], ...others.flatMap(sentences)] : []),
    heading.bibliography,
    words.apa(citation),
    english.apa(citation),
    ...(citation.note === undefined || simulated ? [] : [citation.note]),
    heading.check,
    [
      ...(base === '' ? [] : [check.page(beside('/'))]),
      check.rows([beside('.csv'), beside('.json')].join(' ')),
      check.bibliography(['.bib', '.ris', '-csl.json'].map(beside).join(' ')),
      ...(release.state === 'unreleased' || simulated ? [] : [check.release(release.id, release.address)]),
      ...publicationLines([...newest, ...others]),
      `${region().title}, ${check.licence}`,
    ].join('\n'),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** Both sentences of a figure, and what a reader should know of it. */
function sentences({ cited, id, en }: Quotation): readonly string[] {
  const said = cited.kind === 'figure' ? cited.found?.observation.note : undefined;
  return [id, en, ...(said === undefined ? [] : [check.note(said)])];
}

/** Every publication of the sentences that has an address, once. */
function publicationLines(quotations: readonly Quotation[]): readonly string[] {
  const publications = quotations.flatMap(({ cited }) =>
    cited.kind === 'map' ? cited.publications : (cited.found?.publication ?? []),
  );
  return [...new Set(publications)].flatMap(({ title, url }) =>
    url === undefined ? [] : [check.publication(title, url)],
  );
}
