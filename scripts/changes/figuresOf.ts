import type { Figure, FigureKey } from '../../src/model/figureChange.ts';
import { figureId } from '../../src/model/figureId.ts';
import type { ObservationKey } from '../../src/model/observation.ts';
import { figureOf, type ToldFigure } from './figureOf.ts';

/** Something that a source only says; every statement is one. */
export type Said = ObservationKey & { readonly text: string };

/** A state of the published data, as far as its figures go. */
export interface PublishedFigures {
  readonly observations: readonly ToldFigure[];
  readonly statements: readonly Said[];
}

/** A figure and where it stands. */
export interface FigureRow {
  readonly key: FigureKey;
  readonly figure: Figure;
}

/** Every figure of a state of the data by its {@link figureId}. */
export function figuresOf({ observations, statements }: PublishedFigures): ReadonlyMap<string, FigureRow> {
  const measured = observations.map((told): FigureRow => {
    const standing = told.alternate ? 'other' : 'shown';
    return { key: keyOf(told, standing), figure: figureOf(told) };
  });
  const said = statements.map((statement): FigureRow => {
    const { publication, text } = statement;
    return { key: keyOf(statement, 'said'), figure: { publication, state: 'said', text } };
  });
  return new Map([...measured, ...said].map((row) => [figureId(row.key, row.figure), row]));
}

function keyOf(told: ObservationKey, standing: FigureKey['standing']): FigureKey {
  const { indicator, area, period, programme, method } = told;
  return { indicator, area, period, programme, method, standing };
}
