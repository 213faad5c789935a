import type {
  Commitment,
  CommitmentFigure,
  Condition,
  Doubt,
  Promised,
  Verdict,
} from '../../src/model/commitment.ts';
import type { Observation, ValueFields } from '../../src/model/observation.ts';
import { comparePeriods, periodLength, periodOf, periodStart } from '../../src/model/period.ts';
import { roundHalfUp } from '../../src/model/rounding.ts';

type Valued = Observation & ValueFields;

/**
 * Puts a commitment beside the published figures of its indicator and area and judges it by them alone: those of its
 * due year where it has one, else the newest of each method.
 * @param asOf ISO day of the data; what is due later is not judged
 */
export function judgeCommitment(
  promised: Promised,
  observations: readonly Observation[],
  asOf: string,
): Commitment {
  const { condition } = promised;
  if (!condition) return { ...promised, ...judged('unmeasurable', 'no-measure'), figures: [] };
  const figures = newestOfEach(
    observations.filter((each): each is Valued => mayShow(each, promised)),
    promised,
  ).map((each) => figureOf(each, promised, condition));
  return { ...promised, ...verdictOf(promised, figures, asOf), figures };
}

function mayShow(observation: Observation, { area, indicator, due }: Promised): boolean {
  const { state, alternate, period } = observation;
  if (observation.area !== area || observation.indicator !== indicator) return false;
  if (state !== 'value' || alternate) return false;
  return due === undefined || periodOf(period).year === periodOf(due).year;
}

/** Of the due year each programme's newest figure; where no year is due, each method's newest of all. */
function newestOfEach(observations: readonly Valued[], { due }: Promised): readonly Valued[] {
  const byTime = observations.toSorted((a, b) => comparePeriods(periodOf(a.period), periodOf(b.period)));
  const newest = new Map(byTime.map((each) => [due === undefined ? each.method : each.programme, each]));
  return byTime.filter((each) => [...newest.values()].includes(each));
}

function figureOf(
  { publication, programme, method, period, value }: Valued,
  promised: Promised,
  condition: Condition,
): CommitmentFigure {
  const decides = promised.method === undefined || promised.method === method;
  const isEarlier = promised.due === undefined && !endsAfter(period, promised.date);
  return {
    ...{ publication, programme, method, period, value, decides },
    fulfils: isFulfilled(value, condition),
    ...(isEarlier && { isEarlier }),
  };
}

/** Compares what is printed, so that nobody reads another thing than was judged. */
function isFulfilled(value: number, { relation, value: limit }: Condition): boolean {
  const printed = roundHalfUp(value);
  return { '<': printed < limit, '<=': printed <= limit, '=': printed === limit }[relation];
}

type Judged = Pick<Commitment, 'verdict' | 'doubts'>;

const judged = (verdict: Verdict, ...doubts: readonly Doubt[]): Judged => ({ verdict, doubts });

function verdictOf(promised: Promised, figures: readonly CommitmentFigure[], asOf: string): Judged {
  const { due } = promised;
  if (due !== undefined && endsAfter(due, asOf)) return judged('not-yet-due');
  const deciding = figures.filter(({ decides }) => decides);
  if (deciding.length === 0) return judged('unpublished', 'no-figure');
  const counted = deciding.filter(({ isEarlier }) => !isEarlier);
  if (counted.length > 0 && counted.every(({ fulfils }) => fulfils)) return judged('met');
  if (due === undefined) return judged('unmeasurable', 'no-date', ...disagreement(deciding));
  return disagreement(deciding).length > 0 ? judged('unmeasurable', 'figures-disagree') : judged('not-met');
}

function disagreement(figures: readonly CommitmentFigure[]): readonly Doubt[] {
  return new Set(figures.map(({ fulfils }) => fulfils)).size > 1 ? ['figures-disagree'] : [];
}

/** True where a period is not over on a day. */
function endsAfter(period: string, day: string): boolean {
  const read = periodOf(period);
  const [year = 0, month = 0] = day.split('-').map(Number);
  return periodStart(read) + periodLength(read) > year * 12 + month - 1;
}
