import type { Figure } from '../../src/model/figureChange.ts';
import type {
  BoundFields,
  Composition,
  Counts,
  ObservationKey,
  SuppressionReason,
} from '../../src/model/observation.ts';

/** An observation as far as its own figure goes; every observation is one. */
export type ToldFigure = ObservationKey & {
  readonly alternate?: true;
  readonly composition?: Composition;
} & (
    | ({
        readonly state: 'value';
        readonly value: number;
        readonly printed?: number;
        readonly interval?: { readonly low: number; readonly high: number; readonly origin: string };
      } & Counts)
    | BoundFields
    | ({ readonly state: 'contradicted'; readonly printed?: number } & Counts)
    | { readonly state: 'suppressed'; readonly reason: SuppressionReason; readonly denominator?: number }
    | { readonly state: 'not-measured' | 'not-reported' | 'not-published' }
  );

/** What an observation says, in a fixed order of keys, without what we compute from it. */
export function figureOf(told: ToldFigure): Figure {
  const { publication, composition } = told;
  return { publication, ...contentOf(told), ...(composition && { composition: inOrder(composition) }) };
}

type Content = Figure extends infer F
  ? F extends Figure
    ? Omit<F, 'publication' | 'composition'>
    : never
  : never;

function contentOf(told: ToldFigure): Content {
  switch (told.state) {
    case 'value': {
      const { state, value, interval } = told;
      const published = interval?.origin === 'published' && { interval: limitsOf(interval) };
      return { state, value, ...printedOf(told), ...countsOf(told), ...published };
    }
    case 'contradicted':
      return { state: told.state, ...printedOf(told), ...countsOf(told) };
    case 'bound': {
      const { state, relation, limit } = told;
      return { state, relation, limit };
    }
    case 'suppressed': {
      const { state, reason, denominator } = told;
      return { state, reason, ...(denominator !== undefined && { denominator }) };
    }
    default:
      return { state: told.state };
  }
}

const inOrder = ({ present, total }: Composition): Composition => ({ present, total });

const limitsOf = ({ low, high }: { readonly low: number; readonly high: number }) => ({ low, high });

const printedOf = ({ printed }: { readonly printed?: number }) => (printed === undefined ? {} : { printed });

function countsOf({ numerator, denominator, denominatorKind }: Counts): Counts {
  return {
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(denominatorKind !== undefined && { denominatorKind }),
  };
}
