/**
 * The form of choices is the view: its address is what the form would ask for, without what stands in it at first.
 * Fields that are no choice of a reader's, such as the selected area, are text fields without a face.
 */
export interface Address {
  /** The query that tells what the form says, with its question mark; empty where nothing was changed. */
  readonly write: () => string;
  /** Makes the form say what a query tells; what is no choice is as if it were absent. */
  readonly read: (query: string) => void;
}

export function addressOf(form: HTMLFormElement): Address {
  const said = () => new URLSearchParams([...new FormData(form)].map(([key, value]) => [key, String(value)]));
  const first = said();
  return {
    write: () => {
      const changed = said();
      for (const [key, value] of first) if (changed.get(key) === value) changed.delete(key);
      return changed.size > 0 ? `?${decodeURIComponent(changed.toString())}` : '';
    },
    read: (query) => {
      form.reset();
      for (const [key, value] of new URLSearchParams(query)) {
        const field = form.elements.namedItem(key);
        if (field instanceof RadioNodeList || field instanceof HTMLInputElement) field.value = value;
        const option =
          field instanceof HTMLSelectElement && [...field.options].find((each) => each.value === value);
        if (option) option.selected = true;
      }
    },
  };
}
