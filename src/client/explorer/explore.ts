import type { Catalog } from '../../cube/catalog.ts';
import type { Locale } from '../../i18n/locale.ts';
import { addressOf } from './address.ts';
import { afterPaint } from './afterPaint.ts';
import { cardMarkup } from './cardMarkup.ts';
import { drawLegend, drawMap } from './draw.ts';
import { loadCube } from './loadCube.ts';
import { placesOf } from './places.ts';
import { player } from './play.ts';
import { type Scene, sceneOf } from './scene.ts';
import { fill, type Speech } from './speech.ts';
import { tableDrawer } from './tableDrawer.ts';
import { trendMarkup } from './trendMarkup.ts';
import { COMPARED, readView } from './view.ts';

/**
 * Makes the page an instrument: the form of choices is the view, its query the address, and all that is drawn follows
 * from the two.
 * @throws where a part is missing: the page and its program belong together
 */
export function explore(root: HTMLElement): void {
  const part = <E extends Element>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`missing part: ${selector}`);
    return found;
  };
  const { katalog = '', kata = '', sumber = '', banding = '' } = root.dataset;
  const catalog: Catalog = JSON.parse(katalog);
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'id';
  const periodName = (id: string) => root.querySelector(`[name=periode] [value='${id}']`)?.textContent ?? id;
  const speech: Speech = { words: JSON.parse(kata), locale, catalog, periodName };
  for (const held of root.querySelectorAll<HTMLFieldSetElement | HTMLButtonElement>('[disabled]')) {
    held.disabled = false;
  }
  const form = part<HTMLFormElement>('form');
  const svg = part<SVGSVGElement>('svg.peta');
  const drawTable = tableDrawer(part<HTMLTableElement>('table'), speech);
  const card = part<HTMLElement>('#kartu');
  const status = part<HTMLElement>('[role=status]');
  const groups = [...svg.querySelectorAll<SVGGElement>('[data-tingkat]')];
  const places = new Map(groups.map((group) => [group.dataset['tingkat'], placesOf(group)]));
  const chosen = part<HTMLAnchorElement>('#dibandingkan');
  const trend = root.querySelector('#tren');
  const range = root.querySelector<HTMLInputElement>('[type=range]');
  const choice = (name: string) => form.elements.namedItem(name);
  const set = (name: string, value: string) => {
    const field = choice(name);
    if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value;
  };

  const edge = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  edge.setAttribute('class', 'ini');

  const address = addressOf(form);
  let scene: Scene | undefined;
  let pointed: number | undefined;

  const showCard = () => {
    if (!scene) return;
    const { places: all, view } = scene;
    const selected = all.findIndex(({ code }) => code === view.selected);
    const area = pointed ?? selected;
    const place = all[area];
    const isCompared = place !== undefined && view.compared.includes(place.code);
    card.innerHTML = place
      ? cardMarkup({ ...scene, ...place, area, indicator: view.indicator, isCompared }, sumber, speech)
      : `<p>${speech.words.prompt}</p>`;
    trend?.classList.toggle('mati', !place);
    const marks = trend?.querySelector('g');
    if (marks) marks.innerHTML = trendMarkup(scene.cube, area, scene.period);
    edge.setAttribute('d', all[selected]?.shape.getAttribute('d') ?? '');
  };

  const draw = async () => {
    const view = readView(form, catalog.indicators);
    if (!view) return;
    const query = address.write();
    const cube = await loadCube(view.indicator.cubes[view.level]);
    if (query !== address.write()) return;
    const before = scene;
    scene = sceneOf(view, cube, places.get(view.level) ?? [], catalog.target.value, before);
    for (const group of groups) group.classList.toggle('mati', group.dataset['tingkat'] !== view.level);
    drawLegend(root, scene, drawMap(scene, speech));
    form.classList.toggle('berubah', view.measure === 'change');
    chosen.textContent = fill(speech.words.chosen, view.compared.length);
    chosen.href = `${banding}?banding=${view.compared.join()}&periode=${view.period}&indikator=${view.indicator.id}`;
    chosen.classList.toggle('mati', view.compared.length < 1);
    if (range) {
      range.max = String(cube.periods.length - 1);
      range.value = String(scene.period);
      range.setAttribute('aria-valuetext', periodName(view.period));
    }
    showCard();
    if (before?.answers === scene.answers) return drawTable(scene);
    // The map answers at once; the table, whose rows are all new, in the frame after.
    const drawn = scene;
    afterPaint(() => {
      if (scene === drawn) drawTable(drawn);
    });
  };

  const show = () => {
    draw().catch(() => {
      status.textContent = speech.words.unreachable;
      card.innerHTML = `<p>${speech.words.unreachable}</p>`;
    });
  };
  const remember = () => {
    const query = address.write();
    if (query !== decodeURIComponent(location.search)) history.pushState(null, '', location.pathname + query);
  };
  const choose = (changes: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(changes)) set(name, value);
    show();
    remember();
  };

  const playing = player(
    (starts) => {
      if (!scene) return false;
      const { periods } = scene.cube;
      const last = periods.length - 1;
      const next = starts && scene.period === last ? 0 : scene.period + 1;
      set('periode', periods[next] ?? '');
      show();
      return next < last;
    },
    (runs) => {
      part('[name=putar]').textContent = runs ? speech.words.stop : speech.words.play;
      if (!runs) remember();
    },
  );

  root.addEventListener('input', ({ target }) => {
    playing.stop();
    if (target === range && range) set('periode', scene?.cube.periods[range.valueAsNumber] ?? '');
    show();
  });
  root.addEventListener('change', remember);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => {
    playing.stop();
    address.read(location.search);
    show();
  });

  const areaAt = (target: EventTarget | null) => {
    const link = target instanceof Element ? target.closest('a') : null;
    const area = scene?.places.findIndex((place) => place.link.isSameNode(link)) ?? -1;
    return area === -1 ? undefined : area;
  };
  const point = (area: number | undefined) => {
    if (area === pointed) return;
    pointed = area;
    showCard();
  };
  const compare = (code: string) => {
    const now = scene?.view.compared ?? [];
    const next = now.includes(code) ? now.filter((each) => each !== code) : [...now, code];
    if (next.length > COMPARED) status.textContent = speech.words.full;
    else choose({ banding: next.join() });
  };
  const select = (area: number | undefined) => {
    const code = scene?.places[area ?? -1]?.code ?? '';
    choose({ pilih: code === scene?.view.selected ? '' : code });
  };
  svg.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') point(areaAt(target));
  });
  svg.addEventListener('pointerleave', () => point(undefined));
  svg.addEventListener('focusin', ({ target }) => point(areaAt(target)));
  svg.addEventListener('focusout', () => point(undefined));

  root.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const button = target.closest('button');
    const row = target.closest<HTMLElement>('tr[data-i]');
    if (button?.name === 'putar') playing.toggle();
    else if (button?.name === 'banding') compare(button.value);
    else if (button?.classList.contains('urut')) {
      const again = scene?.view.sort === button.name;
      const reversed = choice('balik');
      if (reversed instanceof HTMLInputElement) reversed.checked = again && !reversed.checked;
      choose({ urut: button.value });
    } else if (svg.contains(target) && event.detail > 0 && !event.ctrlKey && !event.metaKey) {
      // Enter and screen readers open the page; a finger or a mouse selects.
      event.preventDefault();
      select(areaAt(target));
    } else if (row && !target.closest('a')) select(Number(row.dataset['i']));
  });

  address.read(location.search);
  show();
}
