import { siteBase } from '../../collections/siteBase.ts';
import { bibtex } from '../../files/citation/bibtex.ts';
import { cslJson } from '../../files/citation/cslJson.ts';
import { ris } from '../../files/citation/ris.ts';
import { t as sentences } from '../../i18n/here.ts';
import { everyStuntingPage, type Form } from '../form.ts';
import { citationOf } from './citationOf.ts';
import { citationText } from './citationText.ts';

/** How a page is cited: its sentences, and its entry in a bibliography. */
export const CITATION_FORMS: readonly Form[] = [
  {
    ending: '.txt',
    group: 'citations',
    label: sentences.downloads.citations.text,
    mediaType: 'text/plain; charset=utf-8',
    offers: everyStuntingPage,
    write: (subject) => citationText(subject, siteBase() ?? ''),
  },
  {
    ending: '.bib',
    group: 'citations',
    label: 'BibTeX',
    mediaType: 'application/x-bibtex; charset=utf-8',
    offers: everyStuntingPage,
    write: (subject) => bibtex(citationOf(subject)),
  },
  {
    ending: '.ris',
    group: 'citations',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    offers: everyStuntingPage,
    write: (subject) => ris(citationOf(subject)),
  },
  {
    ending: '-csl.json',
    group: 'citations',
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    offers: everyStuntingPage,
    write: (subject) => cslJson(citationOf(subject)),
  },
];
