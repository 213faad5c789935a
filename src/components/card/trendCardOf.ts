import type { CardLine, TrendCard } from '../../chart/card/trendCard.ts';
import { endLabelText } from '../../chart/trend/frame.ts';
import { isValuePoint, type TrendLine } from '../../chart/trend/trend.ts';
import { observationsOf } from '../../collections/observations.ts';
import { headlineTarget, region, regionArea } from '../../collections/vocabulary.ts';
import { t as sentences } from '../../i18n/here.ts';
import { joinedSurveys, surveyAreas, surveyTrend } from '../trend/surveyTrend.ts';
import { weighingTrend } from '../trend/weighingTrend.ts';
import { creditOf } from './creditOf.ts';

const { pictures } = sentences;
const { capital } = sentences.words;

const t = sentences;

/** What the picture card of the trend shows: surveys of the region and of the areas above it, and its weighings. */
export function trendCardOf(): TrendCard {
  const place = regionArea();
  const survey = surveyTrend('k', { earlier: false });
  const weighing = weighingTrend('k');
  const weighings = observationsOf(place.code, region().indicator, 'registry');
  const surveys = surveyAreas().flatMap(({ code }) => joinedSurveys(code));
  const nothing = capital(t.states.name['not-published']);
  const described = [survey?.description, weighing?.description].filter((words) => words !== undefined);
  return {
    title: region().title,
    heading: pictures.trend.heading(place.name),
    target: { value: headlineTarget().value, label: t.trend.targetLabel(headlineTarget().value) },
    lines: [...(survey?.lines ?? []), ...(weighing?.lines ?? [])].map(lineOf),
    key: { filled: pictures.trend.survey, hollow: pictures.trend.weighing },
    words: nothing,
    credit: creditOf({
      publications: [...surveys.toReversed(), ...weighings.toReversed()].map(
        ({ publication }) => publication,
      ),
      simulated: false,
    }),
    alternative: {
      title: t.trend.title(place.name),
      description: described.length > 0 ? described.join(' ') : `${nothing}.`,
    },
  };
}

function lineOf(line: TrendLine): CardLine {
  const points = line.points.filter(isValuePoint);
  return {
    label: endLabelText(line),
    role: line.role,
    joined: line.joined,
    filled: points.every(({ filled }) => filled),
    points,
  };
}
