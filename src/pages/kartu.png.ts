import type { APIRoute } from 'astro';
import { regionCard } from '../chart/card/regionCard.ts';
import { latestValue } from '../collections/observations.ts';
import { pictureOf } from '../collections/picture.ts';
import { headlineTarget, programmeOf, region, regionArea } from '../collections/vocabulary.ts';
import { creditOf } from '../components/card/creditOf.ts';
import { formatDecimal } from '../i18n/format/number.ts';
import { locale, t as sentences } from '../i18n/here.ts';

/** The picture that accompanies a shared link: the two numbers on one scale with the target. */
export const GET: APIRoute = async () => {
  const { home: t } = sentences;
  const place = regionArea();
  const { indicator, title } = region();
  const target = headlineTarget();
  const survey = latestValue(place.code, indicator, 'survey');
  const weighing = latestValue(place.code, indicator, 'registry');
  const bars = [
    ...(survey
      ? [{ label: t.survey(programmeOf(survey.programme).label), value: survey.value, solid: true }]
      : []),
    ...(weighing ? [{ label: t.weighing(weighing.period), value: weighing.value, solid: false }] : []),
  ].map((bar) => ({ ...bar, text: `${formatDecimal(bar.value, locale)}%` }));
  const svg = regionCard({
    title,
    heading: t.title(place.name),
    credit: creditOf({
      publications: [survey, weighing].flatMap((figure) => figure?.publication ?? []),
      simulated: false,
    }),
    alternative: {
      title: t.title(place.name),
      description: bars.map(({ label, text }) => `${label}: ${text}.`).join(' '),
    },
    target: { value: target.value, label: sentences.card.target(target.value, target.year) },
    bars,
  });
  return new Response(await pictureOf(svg), { headers: { 'Content-Type': 'image/png' } });
};
