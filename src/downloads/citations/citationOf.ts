import { SIMULATED_MARK } from '../../collections/fileRow.ts';
import { region, regionArea } from '../../collections/vocabulary.ts';
import { fullName } from '../../i18n/format/names.ts';
import { citation as words } from '../../i18n/id/citation.ts';
import { citationFiles } from '../../i18n/id/citationFiles.ts';
import type { Citation } from '../../model/citation.ts';
import type { Cited } from '../../model/cited.ts';
import type { Subject } from '../subject.ts';
import { citedOn, quotesInvented } from './citedOn.ts';
import { releaseOf } from './quotations.ts';

const t = citationFiles;

/** The bibliography entry of a page: of the release that its figures stay in, where there is one. */
export function citationOf(subject: Subject, release = releaseOf(subject)): Citation {
  const cited = citedOn(subject);
  const { title: author, asOf } = region();
  const simulated = quotesInvented(cited);
  const title = titleOf(subject, cited.newest[0]);
  const isReleased = !simulated && release.state !== 'unreleased';
  const state = simulated ? 'simulated' : release.state;
  const date = isReleased ? release.date : asOf;
  return {
    key: keyOf(author, subject.path, isReleased ? release.id : date, simulated),
    title: simulated ? t.simulated(SIMULATED_MARK, title) : title,
    author,
    date,
    ...(isReleased && { version: release.id, url: release.address }),
    language: 'id',
    ...(state !== 'released' && { note: t.note[state] }),
  };
}

function titleOf(subject: Subject, cited: Cited | undefined): string {
  if (subject.kind === 'comparison') return t.title.comparison(fullName(regionArea()));
  if (subject.kind === 'map') return t.title.map(subject.title);
  return cited?.kind === 'figure' && subject.kind === 'area'
    ? t.title.area(words.place(cited.places))
    : subject.title;
}

/** Letters and digits of site, page and release; `_` between the parts of an address, so that no two are alike. */
function keyOf(site: string, path: string, version: string, simulated: boolean): string {
  const name = site.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return [...(simulated ? ['simulasi'] : []), name, path.replaceAll('/', '_'), version].join('_');
}
