import type { CardFrame } from '../../chart/card/cardFrame.ts';
import { hasValue } from '../../collections/observations.ts';
import type { LocatedArea } from '../../collections/openData.ts';
import { areaOf, headlineTarget, region } from '../../collections/vocabulary.ts';
import { fullName } from '../../i18n/format/names.ts';
import { t as sentences } from '../../i18n/here.ts';
import { headlineOf } from '../area/headline.ts';
import { figureWords } from '../figure/figureWords.ts';

const { pictures } = sentences;

const { alternative: t } = pictures;

/** What the picture of a kecamatan or desa shows, in words. */
export function alternativeOfArea(area: LocatedArea): CardFrame['alternative'] {
  const { latest, simulated } = headlineOf(area);
  const { area: words, card, maps } = sentences;
  const label = latest ? words.weighing(latest.period) : card.figures;
  const isShare = latest?.indicator === region().indicator;
  const said = !hasValue(latest)
    ? t.words(label, figureWords(latest))
    : isShare
      ? `${t.figure(label, latest.value)}; ${t.against(headlineTarget().value)}`
      : maps.table.counted(latest.value, latest.period);
  return {
    title: t.area(fullName(area), fullName(areaOf(area.parent ?? ''))),
    description: [`${said}.`, t.place, ...(simulated ? [t.simulated] : [])].join(' '),
  };
}
