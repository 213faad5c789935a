import type { Area } from '../../src/model/area.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation, Statement, SuppressionReason } from '../../src/model/observation.ts';
import type { Region } from '../../src/model/region.ts';
import type { Tally } from '../derive/tally.ts';
import { countKey } from './countKey.ts';
import { figureTallies } from './figureTallies.ts';
import { type Protection, protectTallies, type Surroundings } from './protectTallies.ts';
import { CELLS, type Cell, isSmall } from './suppression.ts';
import { countsBySubject } from './twins.ts';
import { withholdFigure } from './withholdFigure.ts';

/** Everything that publications count or say. */
export interface Content {
  readonly tallies: readonly Tally[];
  readonly figures: readonly Observation[];
  readonly statements: readonly Statement[];
}

interface Vocabulary {
  readonly region: Region;
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** What may be published of it. */
export interface Protected extends Protection {
  /** The figures in their order, some of them without their value. */
  readonly figures: readonly Observation[];
  /** The statements that may be repeated. */
  readonly statements: readonly Statement[];
}

/**
 * Disclosure control of tallies, single figures and statements together: none of them shows of an area what another
 * withholds. Publications that are public already stay as they are, and what they show hides nothing elsewhere.
 */
export function protectDataset(
  content: Content,
  isPublic: (item: { readonly publication: string }) => boolean,
  { region, areas, indicators }: Vocabulary,
  surroundings: Pick<Surroundings, 'releaseOf' | 'imposed'> = {},
): Protected {
  const guarded = (item: { readonly publication: string }) => !isPublic(item);
  const tallies = content.tallies.filter(guarded);
  const counted = figureTallies(content.figures.filter(guarded), indicators);
  const open = figureTallies(content.figures.filter(isPublic), indicators);
  const cellOf = cellsByIndicator(region);
  const subjectOf = (tally: Tally, cell: Cell): string => {
    const indicator = (counted.get(tally) ?? open.get(tally))?.indicator;
    if (indicator === undefined) return cell;
    const subject = cellOf.get(indicator) ?? indicator;
    return cell === 'stunted' ? subject : subject === 'stunted' ? 'measured' : `${indicator} ${cell}`;
  };
  const all = [...tallies, ...counted.keys()];
  const findOpen = countsBySubject([...content.tallies.filter(isPublic), ...open.keys()], subjectOf);
  const known = new Set(
    all.flatMap((tally) =>
      CELLS.filter((cell) => findOpen(tally.area, tally.period, subjectOf(tally, cell)).length > 0).map(
        (cell) => countKey(tally, cell),
      ),
    ),
  );
  const protection = protectTallies(all, areas, region.disclosure, {
    subjectOf,
    isKnown: (tally, cell) => known.has(countKey(tally, cell)),
    ...surroundings,
  });

  const reasons = new Map<Observation, SuppressionReason>();
  for (const [tally, figure] of counted) {
    const reason = protection.suppressions.get(tally)?.stunted;
    if (reason) reasons.set(figure, reason);
  }
  const find = countsBySubject(all, subjectOf);
  /** True where a count that the words or the percentage could give away is withheld. */
  const isGivenAway = ({ area, period, indicator }: Observation | Statement): boolean =>
    find(area, period, cellOf.get(indicator) ?? indicator).some(
      ({ tally, cell }) => protection.suppressions.get(tally)?.[cell] !== undefined,
    );
  const isThin = (figure: Observation) =>
    'denominator' in figure && (figure.denominator ?? Infinity) < region.disclosure.minimumDenominator;
  return {
    ...protection,
    figures: content.figures.map((figure) => {
      if (isPublic(figure)) return figure;
      if (figure.state !== 'value' && figure.state !== 'bound') return figure;
      const reason =
        reasons.get(figure) ??
        (isThin(figure) ? 'small-denominator' : isGivenAway(figure) ? 'protected' : undefined);
      return reason ? withholdFigure(figure, reason) : figure;
    }),
    statements: content.statements.filter(
      (said) =>
        isPublic(said) || (!isSmall(Number(said.text), region.disclosure.minimumCount) && !isGivenAway(said)),
    ),
  };
}

/** Which count each of the region's indicators shows. */
function cellsByIndicator(region: Region): ReadonlyMap<string, Cell> {
  return new Map<string, Cell>([
    [region.coverageIndicator, 'measured'],
    [region.countIndicator, 'stunted'],
    [region.indicator, 'stunted'],
    [region.severeIndicator, 'severe'],
  ]);
}
