import type { Cell } from '../../cube/cell.ts';
import { fill } from '../../i18n/format/fill.ts';
import { type FactRow, mapFacts } from '../../map/walk/mapFacts.ts';
import type { Place as MapPlace } from '../../map/walk/place.ts';
import type { MapFacts } from '../../model/mapFacts.ts';
import { answerWords } from './answers.ts';
import type { Scene } from './scene.ts';
import { numberWords, type Speech } from './speech.ts';

/** What of a scene is told. */
export interface Described extends Pick<Scene, 'answers' | 'scale'> {
  readonly view: Pick<Scene['view'], 'level' | 'measure' | 'indicator'>;
  readonly places: readonly { readonly name: string }[];
}

const isIncomplete = (cell: Cell) => cell.state === 'not-published' && cell.composition !== undefined;

/** What the map of a scene shows, counted: for those who do not see it. */
export function factsOf(
  { view, places, answers, scale }: Described,
  around: readonly MapPlace[],
  speech: Speech,
): MapFacts {
  const { words, catalog } = speech;
  const { value: target } = catalog.target;
  const rows = places.flatMap(({ name }, area): FactRow[] => {
    const answer = answers[area];
    if (!answer) return [];
    const [bare = '', parent] = name.split(', ');
    return [
      {
        name: bare,
        parent,
        words: isIncomplete(answer.cell) ? words.incomplete : answerWords(answer, scale, speech),
        value: answer.number,
      },
    ];
  });
  const reaches = view.measure === 'value' && view.indicator.hasTarget;
  const line = fill(words.reaching, numberWords(target, 'coverage', speech));
  return mapFacts(
    words.noun[view.level],
    rows,
    around,
    reaches ? target : undefined,
    reaches ? line : undefined,
  );
}
