import { fill } from '../../i18n/format/fill.ts';
import { answerWords, classOf } from './answers.ts';
import type { Scene } from './scene.ts';
import type { Speech } from './speech.ts';

/** True where the figure behind an area's answer was invented. */
export function isSimulated({ cube, answers }: Scene, area: number): boolean {
  return cube.sources[answers[area]?.cell.source ?? -1]?.simulated ?? false;
}

/**
 * Gives every area of the shown level its colour or pattern and its name in words; writes only what has changed.
 * @returns the classes that are seen
 */
export function drawMap(scene: Scene, speech: Speech): ReadonlySet<string> {
  const { places, answers, scale } = scene;
  const seen = new Set<string>();
  places.forEach(({ shape, title, name }, area) => {
    const answer = answers[area];
    if (!answer) return;
    const look = classOf(answer, scale, speech);
    for (const one of look.split(' ')) seen.add(one);
    if (shape.getAttribute('class') !== look) shape.setAttribute('class', look);
    const marked = answer.number !== undefined && isSimulated(scene, area);
    const words = `${name}: ${answerWords(answer, scale, speech)}${marked ? ` (${speech.words.simulated})` : ''}`;
    if (title.textContent !== words) title.textContent = words;
  });
  return seen;
}

/** Shows the key of the measure and of the states that are seen. */
export function drawLegend(
  legends: Element,
  { view, scale, cube, since }: Scene,
  seen: ReadonlySet<string>,
  { words, periodName }: Speech,
): void {
  const at = periodName(view.period);
  const from = view.measure === 'change' ? cube.periods[since] : undefined;
  for (const when of legends.querySelectorAll('.saat')) {
    when.textContent = from ? fill(words.between, periodName(from), at) : at;
  }
  const key = `${view.indicator.id}/${scale.measure}`;
  for (const each of legends.querySelectorAll<HTMLElement>('[data-kunci], [data-kelas]')) {
    const { kunci, kelas } = each.dataset;
    each.classList.toggle('mati', kunci !== key && !seen.has(kelas ?? ''));
  }
}
