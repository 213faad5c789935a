import { LEVELS, type Level } from '../../cube/catalog.ts';

/** An area that can be compared, as the page's choice names it. */
export interface Choice {
  readonly code: string;
  readonly level: Level;
  /** Its place in the order of codes of its level, which is that of every cube. */
  readonly index: number;
  /** Bare where no other area bears the name, else with its kecamatan: what a chart letters at a line's end. */
  readonly label: string;
}

/** How many parts the code of a desa has; a kecamatan's has one less. */
const DESA_PARTS = 4;

/** The areas of a choice, by their codes. */
export function choicesOf(select: HTMLSelectElement): ReadonlyMap<string, Choice> {
  const options = [...select.options]
    .filter(({ value }) => value !== '')
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  const isDesa = ({ value }: HTMLOptionElement) => value.split('.').length === DESA_PARTS;
  const [desaLevel, kecamatanLevel] = LEVELS;
  const byLevel = [
    [desaLevel, options.filter(isDesa)],
    [kecamatanLevel, options.filter((option) => !isDesa(option))],
  ] as const;
  const choices = byLevel.flatMap(([level, areas]) =>
    areas.map(({ value, text, parentElement }, index): Choice => {
      const isUnique = options.filter((other) => other.text === text).length === 1;
      const parent = parentElement?.getAttribute('label') ?? '';
      return { code: value, level, index, label: isUnique ? text : `${text}, ${parent}` };
    }),
  );
  return new Map(choices.map((choice) => [choice.code, choice]));
}
