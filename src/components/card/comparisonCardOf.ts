import type { ComparisonCard } from '../../chart/card/comparisonCard.ts';
import { type MapRows, mapRows } from '../../collections/mapRows.ts';
import {
  desaOfRegion,
  headlineIndicator,
  headlineTarget,
  kecamatanOfRegion,
  region,
  regionArea,
} from '../../collections/vocabulary.ts';
import { t as sentences } from '../../i18n/here.ts';
import { colourOf } from '../../map/colourOf.ts';
import { classify } from '../../model/classify.ts';
import { roundHalfUp } from '../../model/rounding.ts';
import { creditOf } from './creditOf.ts';
import { rangeWords } from './rangeWords.ts';

const { pictures } = sentences;
const { capital } = sentences.words;

const t = sentences;
const { comparison: words, alternative } = pictures;

/** Width of a bar, percentage points; counted from the target, so that no bar lies on both sides of it. */
const WIDTH = 2;

/** What the picture card of the comparison shows: how many kecamatan and desa have which figure. */
export function comparisonCardOf(): ComparisonCard {
  const groups = [
    { name: words.group.kecamatan, map: mapRows(kecamatanOfRegion(), 'registry') },
    { name: words.group.desa, map: mapRows(desaOfRegion(), 'registry') },
  ];
  const maps = groups.map(({ map }) => map);
  const simulated = maps.some((map) => map.simulated);
  const period = maps.find((map) => map.period)?.period;
  const nothing = capital(t.states.name['not-published']);
  const said = groups.map(({ name, map }) =>
    words.said(capital(words.row(map.rows.length, name)), rangeWords(map) ?? nothing.toLowerCase()),
  );
  const heading = words.heading(regionArea().name);
  return {
    title: region().title,
    ...(simulated && { mark: t.card.mark }),
    heading,
    label: period ? `${t.maps.period('registry', period)}: ${words.note}` : '',
    target: { value: headlineTarget().value, label: t.trend.targetLabel(headlineTarget().value) },
    groups: groups.map(({ name, map }) => ({
      label: words.row(barValues(map).length, name),
      bars: barsOf(map),
    })),
    words: nothing,
    credit: creditOf({
      publications: maps.flatMap(({ rows }) =>
        rows.flatMap(({ observation }) => observation?.publication ?? []),
      ),
      simulated,
    }),
    alternative: {
      title: heading,
      description: [...said, ...(simulated ? [alternative.simulated] : [])].join(' '),
    },
  };
}

const barValues = ({ rows }: MapRows): readonly number[] =>
  rows.flatMap(({ observation: o }) => (o?.state === 'value' ? [roundHalfUp(o.value)] : []));

function barsOf(map: MapRows): ComparisonCard['groups'][number]['bars'] {
  const { breaks } = headlineIndicator();
  const target = headlineTarget().value;
  const counted = Map.groupBy(barValues(map), (value) => Math.floor((value - target) / WIDTH));
  return [...counted]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, values]) => {
      const from = Math.max(0, target + bin * WIDTH);
      const to = target + (bin + 1) * WIDTH;
      const colour = colourOf(classify(from, breaks), breaks, target);
      return { from, to, count: values.length, colour };
    });
}
