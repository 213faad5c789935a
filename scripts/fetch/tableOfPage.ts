import { parseHTML } from 'linkedom';
import { contentProblems } from './contentProblems.ts';
import { FetchFault } from './fetchFault.ts';

type Grid = readonly (readonly string[])[];

/**
 * The one table of an HTML page that has all the columns, with its heading. Each field of the form becomes a column
 * more, which says what the page itself shows as chosen: the year of `_inp_sel_per`, for instance.
 * @param columns names that the descriptor gives, those of the form among them
 * @throws {FetchFault} where no table or more than one matches, or the page did not choose what was asked for
 */
export function tableOfPage(
  html: string,
  columns: readonly string[],
  form: Readonly<Record<string, string>>,
): Grid {
  const { document } = parseHTML(html);
  const chosen = Object.entries(form).map(
    ([name, value]) => [name, chosenLabel(document, name, value)] as const,
  );
  const wanted = columns.filter((column) => !(column in form));
  const grids = [...document.querySelectorAll('table')].map(gridOf).filter((grid) => grid.length > 0);
  if (grids.length === 0) throw new FetchFault(contentProblems.noTable);
  const missing = grids.map(([heading = []]) => wanted.filter((column) => !heading.includes(column)));
  const [found, another] = grids.filter((_grid, index) => missing[index]?.length === 0);
  if (another) throw new FetchFault(contentProblems.severalTables);
  if (!found) {
    const [fewest = []] = missing.toSorted((a, b) => a.length - b.length);
    throw new FetchFault(contentProblems.headingChanged, { value: fewest.join(', ') });
  }
  if (found.length === 1) throw new FetchFault(contentProblems.empty);
  return found.map((row, index) => [...row, ...chosen.map(([name, label]) => (index === 0 ? name : label))]);
}

function gridOf(table: Element): Grid {
  return [...table.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll('th, td')].map(textOf))
    .filter((cells) => cells.some((cell) => cell !== ''));
}

/** Words of the option that the page shows as chosen in a select of that name or id. */
function chosenLabel(document: Document, name: string, value: string): string {
  const selects = [...document.querySelectorAll('select')];
  const select = selects.find(
    (each) => each.getAttribute('name') === name || each.getAttribute('id') === name,
  );
  const options = [...(select?.querySelectorAll('option') ?? [])];
  const option = options.find((each) => each.hasAttribute('selected')) ?? options[0];
  if (!option || (option.getAttribute('value') ?? textOf(option)) !== value) {
    throw new FetchFault(contentProblems.notChosen, { value: name });
  }
  return textOf(option);
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
