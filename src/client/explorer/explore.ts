import { mapChange, mapDescription } from '../../map/walk/mapDescription.ts';
import { addressOf } from './address.ts';
import { afterPaint } from './afterPaint.ts';
import { factsOf } from './describe.ts';
import { drawLegend, drawMap } from './draw.ts';
import { loadCube } from './loadCube.ts';
import { mapHands } from './mapHands.ts';
import { partsOf } from './parts.ts';
import { player } from './play.ts';
import { showArea, showCompared } from './readout.ts';
import { type Scene, sceneOf } from './scene.ts';
import { tableDrawer } from './tableDrawer.ts';
import { COMPARED, readView } from './view.ts';

/**
 * Makes the page an instrument: the form of choices is the view, its query the address, and all that is drawn follows
 * from the two.
 */
export function explore(root: HTMLElement): void {
  for (const held of root.querySelectorAll<HTMLFieldSetElement | HTMLButtonElement>('[disabled]')) {
    held.disabled = false;
  }
  const parts = partsOf(root);
  const { catalog, speech, form, svg, groups, places, card, status, range } = parts;
  const { words } = speech;
  const address = addressOf(form);
  const drawTable = tableDrawer(parts.table, speech);
  const edge = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  edge.setAttribute('class', 'ini');
  let scene: Scene | undefined;
  let pointed: number | undefined;

  const field = (name: string) => form.elements.namedItem(name);
  const said = (name: string) => String(new FormData(form).get(name) ?? '');
  const set = (name: string, value: string) => {
    const found = field(name);
    if (found instanceof HTMLSelectElement || found instanceof HTMLInputElement) found.value = value;
  };
  const write = (how: 'pushState' | 'replaceState') => {
    const query = address.write();
    if (query !== decodeURIComponent(location.search)) history[how](null, '', location.pathname + query);
  };

  const draw = async () => {
    const view = readView(form, catalog.indicators);
    if (!view) return;
    const query = address.write();
    const cube = await loadCube(view.indicator.cubes[view.level]);
    if (query !== address.write()) return;
    const before = scene;
    const drawn = sceneOf(view, cube, places.get(view.level) ?? [], catalog.target.value, before);
    scene = drawn;
    for (const group of groups) group.classList.toggle('mati', group.dataset['tingkat'] !== view.level);
    hands.show(view.level, drawn.places);
    drawLegend(root, drawn, drawMap(drawn, speech), speech);
    const selected = drawn.places.find(({ code }) => code === view.selected);
    edge.setAttribute('d', selected?.shape.getAttribute('d') ?? '');
    form.classList.toggle('berubah', view.measure === 'change');
    if (range) {
      range.max = String(cube.periods.length - 1);
      range.value = String(drawn.period);
      range.setAttribute('aria-valuetext', speech.periodName(view.period));
    }
    showArea(parts, drawn, pointed);
    showCompared(parts, view);
    if (before?.answers === drawn.answers) return drawTable(drawn);
    // The map answers at once; the table, whose rows are all new, and the map's words in the frame after.
    afterPaint(() => {
      if (scene !== drawn) return;
      drawTable(drawn);
      const facts = factsOf(drawn, hands.lie() ?? [], speech);
      const seen = `${words.column[view.measure]}, ${speech.periodName(view.period)}`;
      parts.description.textContent = `${seen}. ${mapDescription(facts, words.map, speech.locale)}`;
      if (before) status.textContent = mapChange(seen, facts, words.map);
    });
  };
  const show = () => {
    draw().catch(() => {
      status.textContent = words.unreachable;
      card.innerHTML = `<p>${words.unreachable}</p>`;
    });
  };
  const choose = (changes: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(changes)) set(name, value);
    show();
    write('pushState');
  };
  const point = (area: number | undefined) => {
    if (area === pointed || !scene) return;
    pointed = area;
    showArea(parts, scene, area);
  };
  const select = (area: number) => {
    const code = scene?.places[area]?.code ?? '';
    choose({ pilih: code === scene?.view.selected ? '' : code });
  };
  const compare = (code: string) => {
    const now = scene?.view.compared ?? [];
    const next = now.includes(code) ? now.filter((each) => each !== code) : [...now, code];
    if (next.length > COMPARED) status.textContent = words.full;
    else choose({ banding: next.join() });
  };
  const areaAt = (target: EventTarget | null) => {
    const link = target instanceof Element ? target.closest('a') : null;
    return scene?.places.findIndex((place) => place.link.isSameNode(link)) ?? -1;
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
      if (parts.play) parts.play.textContent = runs ? words.stop : words.play;
      if (!runs) write('pushState');
    },
  );
  const hands = mapHands(svg, parts.addresses.neighbours, {
    onFocus: point,
    onSelect: select,
    onLeave: () => card.focus(),
    onHelp: () => parts.help.showModal(),
    onRest: (part) => {
      if (part === said('letak')) return;
      set('letak', part);
      write('replaceState');
    },
  });

  root.addEventListener('input', ({ target }) => {
    playing.stop();
    if (target === range && range) set('periode', scene?.cube.periods[range.valueAsNumber] ?? '');
    show();
  });
  root.addEventListener('change', () => write('pushState'));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', () => {
    playing.stop();
    address.read(location.search);
    hands.turnTo(said('letak'));
    show();
  });
  svg.addEventListener('pointerover', ({ target, pointerType }) => {
    const area = areaAt(target);
    if (pointerType !== 'touch') point(area < 0 ? undefined : area);
  });
  svg.addEventListener('pointerleave', () => point(undefined));
  svg.addEventListener('focusout', () => point(undefined));
  root.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const { name = '', value = '' } = target.closest('button') ?? {};
    const row = target.closest<HTMLElement>('tr[data-i]');
    if (name === 'putar') playing.toggle();
    else if (name === 'banding') compare(value);
    else if (name === 'besar') hands.by(Number(value));
    else if (name === 'bantuan') parts.help.showModal();
    else if (name === 'urut') {
      const reversed = field('balik');
      if (reversed instanceof HTMLInputElement)
        reversed.checked = said('urut') === value && !reversed.checked;
      choose({ urut: value });
    } else if (svg.contains(target) && event.detail > 0 && !event.ctrlKey && !event.metaKey) {
      // Enter and screen readers open the page; a finger or a mouse selects.
      event.preventDefault();
      select(areaAt(target));
    } else if (row && !target.closest('a')) select(Number(row.dataset['i']));
  });

  address.read(location.search);
  hands.turnTo(said('letak'));
  show();
}
