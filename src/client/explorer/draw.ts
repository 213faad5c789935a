import { MEASURES } from '../../cube/catalog.ts';
import { answerWords, classOf } from './answers.ts';
import { keepRows } from './keepRows.ts';
import type { Scene } from './scene.ts';
import { count, fill, type Speech } from './speech.ts';
import { sortRows, type TableRow, tableMarkup } from './tableMarkup.ts';

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
export function drawLegend(legends: Element, { view, scale }: Scene, seen: ReadonlySet<string>): void {
  const key = `${view.indicator.id}/${scale.measure}`;
  for (const each of legends.querySelectorAll<HTMLElement>('[data-kunci], [data-kelas]')) {
    const { kunci, kelas } = each.dataset;
    each.classList.toggle('mati', kunci !== key && !seen.has(kelas ?? ''));
  }
}

/** Writes the table's rows, how many there are, and how they are sorted. */
export function drawTable(table: HTMLTableElement, scene: Scene, speech: Speech): void {
  const { view, places, answers, scale } = scene;
  const all = places.flatMap(({ name, href }, area): TableRow[] => {
    const answer = answers[area];
    return answer ? [{ area, name, href, answer, simulated: isSimulated(scene, area) }] : [];
  });
  const kept = keepRows(all, view.words, view.keep, speech.catalog.target.value);
  const rows = sortRows(kept, view.sort, view.reversed);
  const selected = places.findIndex(({ code }) => code === view.selected);
  const { words } = speech;
  const [body] = table.tBodies;
  if (body) body.innerHTML = tableMarkup(rows, scale, speech, selected);
  const said = fill(words.rows, count(rows.length, speech), count(all.length, speech));
  if (table.caption) table.caption.textContent = rows.length > 0 ? said : words.noRows;
  for (const button of table.querySelectorAll('button')) {
    const sorted = button.name === view.sort;
    // Names go up by themselves, numbers down.
    const up = (button.name === 'name') !== view.reversed;
    if (button.name === 'number') button.textContent = words.column[MEASURES.indexOf(view.measure)] ?? '';
    button.closest('th')?.setAttribute('aria-sort', sorted ? (up ? 'ascending' : 'descending') : 'none');
  }
}
