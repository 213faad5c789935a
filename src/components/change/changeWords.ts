import { openData } from '../../collections/openData.ts';
import { programmeOf } from '../../collections/vocabulary.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import type { Difference, Figure, FigureChange } from '../../model/figureChange.ts';
import { afterOf, beforeOf } from '../../model/netChanges.ts';
import { changedIndicator, detailWords, toldWords } from './toldWords.ts';

const t = sentences.changes;

/** Which figure it is: "Prevalensi stunting, Agustus 2024 (Bulan Timbang)". */
export function figureName({ indicator, period, programme, standing }: Difference): string {
  const known = openData('programmes').some(({ id }) => id === programme);
  const name = t.figure(
    changedIndicator(indicator).label[locale],
    period,
    known ? programmeOf(programme).label : programme,
  );
  return standing === 'shown' ? name : `${name}; ${t[standing]}`;
}

/** What became of it: "12,0% (12 dari 100) menjadi 13,0% (13 dari 100)". */
export function becameWords(difference: Difference): string {
  const { kind, indicator } = difference;
  if (kind === 'added') return t.appeared(toldWords(difference.after, indicator));
  if (kind === 'withdrawn') return t.gone(toldWords(difference.before, indicator));
  const { before, after } = difference;
  if (before.state === 'withheld' && after.state === 'suppressed') {
    return t.nowWithheld(toldWords(after, indicator));
  }
  const moved = before.publication !== after.publication;
  const [old, now] = [before, after].map((figure) => toldWords(figure, indicator));
  if (old === undefined || now === undefined) return '';
  const [oldDetail, nowDetail] = [before, after].map((figure, at) =>
    differing(figure, at === 0 ? after : before, old === now),
  );
  const said = (words: string, details = '') => (details === '' ? words : `${words} (${details})`);
  const source = (figure: Figure) => (moved ? `, ${t.from(publisherOf(figure.publication))}` : '');
  const [first, second] = [said(old, oldDetail) + source(before), said(now, nowDetail) + source(after)];
  return first === second ? `${now}: ${t.samePrinted}` : t.became(first, second);
}

/**
 * Why: what was said of it, or that nothing was. New figures need no reason, why one is withheld it says itself, and a
 * sum of ours follows from the figures below it.
 * @returns undefined where there is nothing to explain
 */
export function reasonWords(change: FigureChange): string | undefined {
  if (change.reason !== undefined) return change.reason;
  const explainsItself =
    change.kind === 'added' || ('after' in change && change.after.state === 'suppressed');
  if (explainsItself) return undefined;
  return (afterOf(change) ?? beforeOf(change))?.composition ? t.summed : t.noReason;
}

/** Details of a figure that the other has not, where their words are alike. */
function differing(figure: Figure, other: Figure, isAlike: boolean): string {
  if (!isAlike) return '';
  const known = detailWords(other);
  return detailWords(figure)
    .filter((detail) => !known.includes(detail))
    .join(', ');
}

/** Who published it; the id of a publication that the site no longer has. */
function publisherOf(id: string): string {
  return openData('publications').find((publication) => publication.id === id)?.publisher ?? id;
}
