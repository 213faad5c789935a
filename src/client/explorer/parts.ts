import { type Catalog, LEVELS } from '../../cube/catalog.ts';
import type { Locale } from '../../i18n/locale.ts';
import { placesOf } from './places.ts';
import type { Speech } from './speech.ts';

/**
 * What the program finds in the page.
 * @throws where a part is missing: the page and its program belong together
 */
export function partsOf(root: HTMLElement) {
  const part = <E extends Element>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`missing part: ${selector}`);
    return found;
  };
  const {
    katalog = '',
    kata = '',
    sumber = '',
    banding = '',
    tetangga = '',
  } = part<HTMLElement>('#bahan').dataset;
  const catalog: Catalog = JSON.parse(katalog);
  const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'id';
  const speech: Speech = {
    words: JSON.parse(kata),
    locale,
    catalog,
    periodName: (id) => root.querySelector(`[name=periode] [value='${id}']`)?.textContent ?? id,
  };
  const form = part<HTMLFormElement>('form');
  const svg = part<SVGSVGElement>('svg.peta');
  const groups = [...svg.querySelectorAll<SVGGElement>('[data-tingkat]')];
  return {
    catalog,
    speech,
    addresses: { sources: sumber, comparison: banding, neighbours: tetangga },
    form,
    svg,
    groups,
    places: new Map(
      LEVELS.map((level) => [level, placesOf(part(`[data-tingkat=${level}]`), catalog.codes[level])]),
    ),
    table: part<HTMLTableElement>('#tabel'),
    card: part<HTMLElement>('#kartu'),
    chosen: part<HTMLAnchorElement>('#dibandingkan'),
    status: part<HTMLElement>('[role=status]'),
    description: part<HTMLElement>('#uraian'),
    help: part<HTMLDialogElement>('dialog'),
    share: part<HTMLElement>('[data-bagikan]'),
    /** Absent where nothing is published. */
    trend: root.querySelector('#tren'),
    range: root.querySelector<HTMLInputElement>('[type=range]'),
    play: root.querySelector('[name=putar]'),
  };
}

export type Parts = ReturnType<typeof partsOf>;
