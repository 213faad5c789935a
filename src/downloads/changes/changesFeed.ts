import { type ChangeStep, changeSteps } from '../../collections/changes.ts';
import { openData } from '../../collections/openData.ts';
import { region } from '../../collections/vocabulary.ts';
import { countWords } from '../../components/change/countWords.ts';
import { type AtomEntry, atomFeed } from '../../files/feed/atomFeed.ts';
import { fullName } from '../../i18n/format/names.ts';
import { t as sentences } from '../../i18n/here.ts';

const { changes } = sentences;

const t = changes.feedWords;

/** Names that an entry gives before it only counts. */
const NAMED = 12;

/**
 * The feed of releases: one entry for each, with what it changed, and one for each that was withdrawn. Entries are named
 * by the address that the release had when it was frozen, which stays their name wherever the site moves.
 * @param base absolute address of the site with its final slash
 */
export function changesFeed(base: string): string {
  const { title, maintainer, asOf } = region();
  return atomFeed({
    self: `${base}perubahan.atom`,
    page: `${base}perubahan/`,
    title: t.title(title),
    subtitle: t.subtitle,
    author: maintainer.name,
    language: 'id',
    rights: t.rights,
    day: asOf,
    entries: entriesOf(base),
  });
}

function entriesOf(base: string): AtomEntry[] {
  const steps = new Map(changeSteps().map((step) => [step.release?.id, step]));
  const entries = openData('releases').releases.flatMap(({ id, date, address, withdrawn }): AtomEntry[] => {
    const step = steps.get(id);
    const href = `${base}perubahan/#${id}`;
    // Of a withdrawn release nothing is said but that it was one.
    const words = step ? countWords(step.changes) : '';
    const made = { id: address, title: t.release(date, words), day: date, href, summary: summaryOf(step) };
    if (!withdrawn) return [made];
    const { date: day, reason } = withdrawn;
    return [{ id: `${address}#ditarik`, title: t.withdrawn(date), day, href, summary: reason }, made];
  });
  return entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

function summaryOf(step: ChangeStep | undefined): string {
  if (!step) return t.withdrawnLater;
  if (!step.since) return t.first;
  if (step.changes.length === 0) return t.same;
  const codes = [...new Set(step.changes.map(({ area }) => area))];
  const names = codes
    .flatMap((code) => openData('areas').find((area) => area.code === code) ?? [])
    .map((area) => fullName(area));
  return t.areas(names.slice(0, NAMED), Math.max(0, names.length - NAMED));
}
