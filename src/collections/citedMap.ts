import type { CitedMap } from '../model/cited.ts';
import { citedRules } from './citedFigures.ts';
import type { MapRows } from './mapRows.ts';
import { hasValue } from './observations.ts';
import type { LocatedArea } from './openData.ts';
import { programmeOf, publicationOf } from './vocabulary.ts';

/** What can be cited of a map as a whole. */
export function citedMap(map: MapRows, level: CitedMap['level'], place: LocatedArea): CitedMap {
  const { method, period, rows } = map;
  const observations = rows.flatMap(({ observation }) => observation ?? []);
  const values = observations.filter(hasValue).map(({ value }) => value);
  const states = Map.groupBy(rows, ({ observation }) => observation?.state ?? 'not-published');
  const idsOf = (key: 'programme' | 'publication') => [...new Set(observations.map((each) => each[key]))];
  return {
    kind: 'map',
    level,
    place,
    method,
    period,
    programmes: idsOf('programme').map((id) => programmeOf(id)),
    publications: idsOf('publication').map((id) => publicationOf(id)),
    states: new Map([...states].map(([state, found]) => [state, found.length])),
    ...(values.length > 0 && { range: { low: Math.min(...values), high: Math.max(...values) } }),
    rules: citedRules(),
  };
}
