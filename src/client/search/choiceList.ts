import { search as t } from '../../i18n/id/search.ts';

/** An entry of the list: what it is called, what more is said, and what choosing it does. */
export type Choice = readonly [name: string, detail: string, choose: () => void];

/** The list under a search field, and what is said below it. */
export interface ChoiceList {
  /** Replaces the choices and what is said; without either the list is closed. */
  show(choices?: readonly Choice[], said?: string): void;
  /** Marks the next choice, or the one before, around the ends. */
  move(down: boolean): void;
  /** Does what the marked choice says. @returns false where none is marked */
  choose(): boolean;
  isOpen(): boolean;
}

const ID = 'pilihan';

/** Puts a list below a field and makes the field its combobox (WAI-ARIA APG: editable, list autocomplete). */
export function choiceList(form: Element, field: Element): ChoiceList {
  const list = element('ul', { id: ID, class: 'polos', role: 'listbox', 'aria-label': t.choices });
  const status = element('p', { role: 'status' });
  const box = element('div', { class: ID }, status, list);
  let marked: HTMLElement | undefined;
  const mark = (option?: HTMLElement) => {
    marked?.removeAttribute('aria-selected');
    marked = option;
    if (option) describe(option, { 'aria-selected': true });
    option?.scrollIntoView({ block: 'nearest' });
    describe(field, { 'aria-activedescendant': option?.id ?? '' });
  };
  let options: readonly HTMLElement[] = [];
  const show: ChoiceList['show'] = (choices = [], said = '') => {
    mark();
    options = choices.map(([name, detail, choose], index) => {
      const option = element('li', { id: ID + index, role: 'option' }, name, element('small', {}, detail));
      option.addEventListener('click', choose);
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = !options.length;
    status.textContent = said;
    describe(field, { 'aria-expanded': !list.hidden });
  };
  describe(field, {
    role: 'combobox',
    'aria-controls': ID,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
  });
  form.append(box);
  show();
  // The field keeps the focus while the list is touched.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    show,
    move(down) {
      const index = marked ? options.indexOf(marked) + (down ? 1 : -1) : down ? 0 : -1;
      mark(options.at(index % options.length));
    },
    choose() {
      const option = marked;
      option?.click();
      return !!option;
    },
    isOpen: () => !!box.textContent,
  };
}

function element(tag: string, attributes: Attributes, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  describe(made, attributes);
  made.append(...children);
  return made;
}

type Attributes = Readonly<Record<string, string | boolean>>;

function describe(described: Element, attributes: Attributes): void {
  for (const name in attributes) described.setAttribute(name, String(attributes[name]));
}
