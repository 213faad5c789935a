import type { CardFrame } from '../../chart/card/cardFrame.ts';
import type { MapRows } from '../../collections/mapRows.ts';
import { headlineTarget } from '../../collections/vocabulary.ts';
import { t as sentences } from '../../i18n/here.ts';
import { figureWords } from '../figure/figureWords.ts';
import { reachingTarget } from '../map/rankRows.ts';
import { rangeWords } from './rangeWords.ts';

const { pictures } = sentences;
const { capital } = sentences.words;

const { alternative: t } = pictures;

/** What the picture of a map shows, in words. */
export function alternativeOfMap(map: MapRows, heading: string): CardFrame['alternative'] {
  const { maps, card } = sentences;
  const range = rangeWords(map);
  const { reaching, valued } = reachingTarget(map.rows);
  const said = range
    ? `${range}. ${card.reaching(reaching, valued, headlineTarget().value)}`
    : t.nothing(capital(figureWords(undefined, map.method)));
  return {
    title: t.map(heading, range && map.period ? maps.period(map.method, map.period) : '').trim(),
    description: [said, ...(map.simulated ? [t.simulated] : [])].join(' '),
  };
}
