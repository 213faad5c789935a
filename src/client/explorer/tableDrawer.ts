import { fill } from '../../i18n/format/fill.ts';
import { afterPaint } from './afterPaint.ts';
import { isSimulated } from './draw.ts';
import { keepRows } from './keepRows.ts';
import type { Scene } from './scene.ts';
import { count, type Speech } from './speech.ts';
import { sortRows, type TableRow, tableMarkup } from './tableMarkup.ts';

/** How many rows stand in the frame that answers; those below them, out of sight, come in the next. */
const AT_ONCE = 40;

/**
 * Makes a function that shows a scene in the table: its rows, how many there are, and how they are sorted. Rows are
 * written where the figures have changed; else they are only put in their order.
 */
export function tableDrawer(table: HTMLTableElement, speech: Speech): (scene: Scene) => void {
  const { words, catalog } = speech;
  const body = table.tBodies[0] ?? table.createTBody();
  let rows: readonly TableRow[] = [];
  let lines: readonly Element[] = [];
  let written: unknown;
  let order = '';
  return (scene) => {
    const { view, places, answers, scale } = scene;
    if (written !== answers) {
      written = answers;
      rows = places.flatMap(({ name, href }, area) => {
        const answer = answers[area];
        return answer ? [{ area, name, href, answer, simulated: isSimulated(scene, area) }] : [];
      });
      body.innerHTML = tableMarkup(rows, scale, speech);
      lines = [...body.rows];
      order = '';
    }
    const shown = sortRows(
      keepRows(rows, view.words, view.keep, catalog.target.value),
      view.sort,
      view.reversed,
    );
    const asked = shown.map(({ area }) => area).join();
    if (asked !== order) {
      order = asked;
      const sorted = shown.flatMap(({ area }) => lines[area] ?? []);
      body.replaceChildren(...sorted.slice(0, AT_ONCE));
      afterPaint(() => {
        if (order === asked) body.append(...sorted.slice(AT_ONCE));
      });
    }
    for (const [area, { code }] of places.entries()) {
      lines[area]?.classList.toggle('dipilih', code === view.selected);
    }
    const said = fill(words.rows, count(shown.length, speech), count(rows.length, speech));
    if (table.caption) table.caption.textContent = shown.length > 0 ? said : words.noRows;
    for (const button of table.querySelectorAll('button')) {
      const { sort } = button.dataset;
      const sorted = sort === view.sort;
      // Names go up by themselves, numbers down.
      const up = (sort === 'name') !== view.reversed;
      if (sort === 'number') button.textContent = words.column[view.measure];
      button.closest('th')?.setAttribute('aria-sort', sorted ? (up ? 'ascending' : 'descending') : 'none');
    }
  };
}
