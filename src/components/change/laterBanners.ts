import { escapeXml } from '../../chart/svg/tag.ts';
import { changeSteps } from '../../collections/changes.ts';
import { openData } from '../../collections/openData.ts';
import { newestRelease } from '../../collections/releases.ts';
import { region } from '../../collections/vocabulary.ts';
import { t as sentences } from '../../i18n/here.ts';
import type { Difference } from '../../model/figureChange.ts';
import { afterOf, beforeOf, netChanges } from '../../model/netChanges.ts';
import { figureName } from './changeWords.ts';
import { countWords } from './countWords.ts';
import { toldWords } from './toldWords.ts';

const { changes, releases } = sentences;

const t = changes.later;

/**
 * What stands above single frozen pages because figures on them are others today, with the way to all changes: HTML by
 * `<id>/<page>`, `<id>/` for the first page of a release, which leads there once there is a newer one. Other pages have
 * none.
 */
export function laterBanners(): Readonly<Record<string, string>> {
  const steps = changeSteps();
  return Object.fromEntries(
    steps.flatMap(({ release, since, changes: own }, at) => {
      if (!release) return [];
      const later = netChanges(
        steps
          .slice(0, at)
          .map((step) => step.changes)
          .toReversed(),
      );
      const lost = later.filter(({ kind, standing }) => kind !== 'added' && standing === 'shown');
      const byArea = Map.groupBy(lost, ({ area }) => area);
      const pages = openData('areas').flatMap(({ code, path }) => {
        const found = byArea.get(code);
        return found && path !== undefined ? [asideOf(`${release.id}/${path}/`, onPage(found))] : [];
      });
      const told = byArea.get(region().area) ?? [];
      const first = [
        ...(since && own.length > 0 ? [t.sinceBefore(countWords(own))] : []),
        ...onPage(told).slice(0, 1),
        ...(lost.length > 0 ? [t.inRelease(lost.length)] : []),
      ];
      const isOld = release.id !== newestRelease()?.id;
      return [...pages, ...(isOld || first.length > 0 ? [asideOf(`${release.id}/`, first)] : [])];
    }),
  );
}

const asideOf = (key: string, sentences: readonly string[]) => {
  const all = `<a href="{root}perubahan/">${releases.banner.changes}</a>`;
  return [key, `<aside>${[...sentences.map(escapeXml), all].join(' ')}</aside>`] as const;
};

/** The headline figure first, of the newest period; how many others there are. */
function onPage(lost: readonly Difference[]): readonly string[] {
  const isHeadline = ({ indicator }: Difference) => Number(indicator === region().indicator);
  const [first, ...others] = lost.toSorted(
    (a, b) => isHeadline(b) - isHeadline(a) || (a.period < b.period ? 1 : -1),
  );
  if (!first) return [];
  return [laterWords(first), ...(others.length > 0 ? [t.others(others.length)] : [])];
}

function laterWords(difference: Difference): string {
  const [before, after] = [beforeOf(difference), afterOf(difference)];
  const name = figureName(difference);
  if (!before || !after) return t.withdrawn(name);
  if (after.state === 'suppressed') return t.withheld(name);
  const [old, now] = [before, after].map((figure) => toldWords(figure, difference.indicator));
  return t.revised(name, old ?? '', now ?? '');
}
