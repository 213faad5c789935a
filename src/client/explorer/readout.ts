import { fill } from '../../i18n/format/fill.ts';
import { cardMarkup } from './cardMarkup.ts';
import type { Parts } from './parts.ts';
import type { Scene } from './scene.ts';
import { trendMarkup } from './trendMarkup.ts';

/**
 * Shows one area beside the map: its card, its trend, and what is shared of it.
 * @param pointed the area under pointer or focus; else the selected one is shown
 */
export function showArea(parts: Parts, scene: Scene, pointed: number | undefined): void {
  const { card, trend, share, speech, addresses } = parts;
  const { places, view, cube, period } = scene;
  const area = pointed ?? places.findIndex(({ code }) => code === view.selected);
  const place = places[area];
  const isCompared = place !== undefined && view.compared.includes(place.code);
  card.innerHTML = place
    ? cardMarkup(
        { ...scene, ...place, area, indicator: view.indicator, isCompared },
        addresses.sources,
        speech,
      )
    : `<p>${speech.words.prompt}</p>`;
  trend?.classList.toggle('mati', !place);
  const marks = trend?.querySelector('g');
  if (marks) marks.innerHTML = trendMarkup(cube, area, period);
  const lines = [...card.querySelectorAll('h2, p, li')].map(({ textContent }) => textContent);
  const mark = card.querySelector('.sim') ? `${speech.words.mark} ` : '';
  share.dataset['bagikan'] =
    mark + (place ? `${view.indicator.label}. ${lines.join('. ')}.` : document.title);
}

/** Says how many areas are compared, and leads there. */
export function showCompared(
  { chosen, addresses, speech }: Parts,
  { compared, period, indicator }: Scene['view'],
): void {
  chosen.textContent = fill(speech.words.chosen, compared.length);
  chosen.href = `${addresses.comparison}?banding=${compared.join()}&periode=${period}&indikator=${indicator.id}`;
  chosen.classList.toggle('mati', compared.length === 0);
}
