import { search as t } from '../../i18n/id/search.ts';
import { ELSEWHERE, type PlaceList } from '../../model/placeList.ts';
import { askPosition } from './askPosition.ts';
import { type Choice, choiceList } from './choiceList.ts';
import { findPlaces } from './findPlaces.ts';
import { nearestPlaces } from './nearestPlaces.ts';
import { type Place, readPlaces } from './places.ts';

/** Most choices at once: what a phone shows without scrolling far. */
const SHOWN = 8;
const NEAREST = 5;

/** Choices, and what is said below them. */
type Answer = readonly [choices: readonly Choice[], said: string];

/** Lets the search form in the header answer while one writes; without this it leads to the index of all names. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('[role=search]');
  const field = form?.querySelector('input');
  if (!form || !field) return;
  const list = choiceList(form, field);
  let fetched: Promise<PlaceList & { readonly places: readonly Place[] }> | undefined;
  let turn = 0;

  /** The names, fetched at the first call; where that did not succeed the next call tries again. */
  const load = () => {
    fetched ??= fetch(form.dataset['nama'] ?? '')
      .then((response) => response.json())
      .then((names: PlaceList) => ({ ...names, places: readPlaces(names) }));
    fetched.catch(() => {
      fetched = undefined;
    });
    return fetched;
  };
  const find = async () => findPlaces((await load()).places, field.value);
  const close = () => {
    turn++;
    list.show();
  };
  /** Shows the answer to what was asked last. */
  const answer = async (ask: () => Promise<Answer>) => {
    const mine = ++turn;
    list.show([], t.waiting);
    const [choices, said] = await ask().catch((): Answer => [[], t.unloaded]);
    if (mine === turn) list.show(choices, said);
  };
  const leave = (address: string) => {
    close();
    location.href = address;
  };
  const choice = (place: Place, more = ''): Choice => [
    place.name,
    place.detail + more,
    () => leave(addressOf(place)),
  ];
  const nearby = () => {
    // The keyboard of a phone would cover the answer.
    if (matchMedia('(hover:none)').matches) field.blur();
    else field.focus();
    answer(async () => {
      const { places, said } = await load();
      const position = await askPosition();
      if (typeof position === 'number') return [[], said.unlocated[position] ?? ''];
      const near = nearestPlaces(places, position, NEAREST, ELSEWHERE);
      const choices = near.map(({ place, far }) => choice(place, t.far(far)));
      return [choices, choices.length ? said.nearest : said.outside];
    });
  };
  const look = () => {
    if (!field.value.trim()) {
      load();
      return list.show([[t.near, t.private, nearby]]);
    }
    answer(async () => {
      const { said } = await load();
      const { places } = await find();
      if (!places.length) return [[[said.index, '', () => leave(form.action)]], said.none];
      const shown = places.slice(0, SHOWN);
      return [shown.map((place) => choice(place)), t.matches(shown.length, places.length)];
    });
  };
  const open = () => list.isOpen() || look();
  /** Does one thing with the address of the place that is surely meant, another where none is. */
  const meant = (known: (address: string) => void, unknown: () => void) =>
    find().then(({ sure }) => (sure ? known(addressOf(sure)) : unknown()), unknown);

  field.addEventListener('input', look);
  field.addEventListener('focus', open);
  field.addEventListener('click', open);
  field.addEventListener('keydown', (event) => {
    const { key } = event;
    const down = key === 'ArrowDown';
    if (key === 'Escape' || key === 'Tab') close();
    if (down || key === 'ArrowUp') {
      event.preventDefault();
      open();
      list.move(down);
    }
  });
  document.addEventListener('pointerdown', (event) => event.composedPath().includes(form) || close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!list.choose()) meant(leave, () => form.submit());
  });
  document.querySelector('[data-dekat]')?.addEventListener('click', nearby);
  // The index of all names, asked for one that may be several.
  const asked = location.href.startsWith(form.action) && new URLSearchParams(location.search).get('q');
  if (asked) {
    field.value = asked;
    meant(
      (address) => location.replace(address),
      () => field.focus(),
    );
  }
}

/** Address of a place's page: programs lie in a folder below the site's root. */
function addressOf({ path }: Place): string {
  return new URL(`../${path}`, import.meta.url).href;
}
