import type { AreaGap, DatasetGaps } from '../../collections/gaps.ts';
import { openData } from '../../collections/openData.ts';
import { areaOf, region, regionArea } from '../../collections/vocabulary.ts';
import { fullName } from '../../i18n/format/names.ts';
import { formatPeriod } from '../../i18n/format/period.ts';
import { listed } from '../../i18n/id/words.ts';
import type { Request } from '../../i18n/letter.ts';
import type { PeriodId } from '../../model/period.ts';

/** What the letter about a dataset asks for: in Indonesian in every language, for it goes to an Indonesian office. */
export function requestOf(gaps: DatasetGaps): Request {
  const { dataset } = gaps;
  const { title, asOf } = region();
  const named = openData('readiness', 'id').datasets.find(({ id }) => id === dataset.id);
  return {
    office: named?.holders[0] ?? '',
    what: dataset.label.id,
    details: dataset.note?.id ?? '',
    lines: linesOf(gaps),
    site: title,
    asOf,
  };
}

/** The line that asks for one area alone. */
export function lineOf({ area, periods }: AreaGap, dataset: DatasetGaps['dataset']): string {
  return `${periodsSaid(periods)}: ${fullName(areaOf(area))} (${area})${detailOf(dataset)}.`;
}

/** One line for all areas where they lack the same periods, else one for each set of periods. */
function linesOf({ dataset, areas, told }: DatasetGaps): readonly string[] {
  const place = fullName(regionArea());
  const alike = Map.groupBy(areas, ({ periods }) => periods.join());
  return [...alike.values()].map((group) => {
    const [first] = group;
    const names = listed(group.map(({ area }) => areaOf(area).name));
    const where =
      dataset.level === 'kabupaten'
        ? place
        : group.length === told
          ? `seluruh ${told} kecamatan di ${place}${exceptOf(dataset)}`
          : `Kecamatan ${names}, ${place}`;
    return `${periodsSaid(first?.periods ?? [])}: ${where}${detailOf(dataset)}.`;
  });
}

const periodsSaid = (periods: readonly PeriodId[]) =>
  listed(periods.map((period) => formatPeriod(period, 'id')));

const isOfDesaAlone = ({ kinds }: DatasetGaps['dataset']) => kinds.length === 1 && kinds[0] === 'desa';

const exceptOf = (dataset: DatasetGaps['dataset']) => (isOfDesaAlone(dataset) ? ' yang punya desa' : '');

function detailOf(dataset: DatasetGaps['dataset']): string {
  if (dataset.level !== 'desa') return '';
  return isOfDesaAlone(dataset) ? ', dirinci per desa' : ', dirinci per desa dan kelurahan';
}
