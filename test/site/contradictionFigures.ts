import type { Contradiction, Side } from '../../src/model/contradiction.ts';
import { openDataOf } from './openData.ts';
import type { Site } from './sites.ts';
import { formsOf, numbersOf, writtenIn } from './writtenFigures.ts';

export const CONTRADICTIONS_PAGE = 'pertentangan/';

/** Points by which a printed percentage may miss its own counts. */
const CONFLICT_POINTS = 0.1;

/** Numbers in the text of a side as Indonesian writes them: "37.94" → "37,94", "30244" → "30.244", "6-7" → "6", "7". */
export function writtenOfSide({ text }: Side): string[] {
  return (text.match(/\d+(\.\d+)?/g) ?? []).map((number) =>
    new Intl.NumberFormat('id-ID', { minimumFractionDigits: number.split('.')[1]?.length ?? 0 }).format(
      Number(number),
    ),
  );
}

/** Every number that the part of the page about one contradiction may print. */
export function figuresOfContradiction(site: Site, { sides, computed }: Contradiction): ReadonlySet<string> {
  const publications = new Map(openDataOf(site, 'publications').map((each) => [each.id, each]));
  const targets = new Map(openDataOf(site, 'targets').map((each) => [each.id, each]));
  const texts = [
    ...openDataOf(site, 'programmes').map(({ label }) => label),
    ...openDataOf(site, 'indicators').map(({ label }) => label.id),
    ...sides.flatMap((side) => {
      if ('target' in side) {
        const { source, legalBasis } = targets.get(side.target) ?? { source: { title: '' }, legalBasis: '' };
        return [source.title, legalBasis, side.period];
      }
      const { publisher, published = '' } = publications.get(side.publication) ?? { publisher: '' };
      return [publisher, published.slice(0, 4), side.period.slice(0, 4)];
    }),
  ];
  return new Set([
    ...sides.flatMap(writtenOfSide),
    ...(computed ? formsOf(computed.value) : []),
    ...texts.flatMap(writtenIn),
  ]);
}

/** Every number that the whole page may print. */
export function figuresOfContradictions(site: Site): string[] {
  const all = openDataOf(site, 'contradictions');
  const unlike = openDataOf(site, 'observations').filter(
    (o) => o.state === 'contradicted' || (o.state === 'value' && o.conflict),
  );
  const numbers = [
    CONFLICT_POINTS,
    all.length,
    all.filter(({ cause }) => cause === 'unknown').length,
    ...unlike.flatMap(numbersOf),
    ...openDataOf(site, 'ledger').map(({ superseded }) => superseded),
  ];
  return [
    ...numbers.flatMap(formsOf),
    ...unlike.flatMap(({ period }) => writtenIn(period.slice(0, 4))),
    ...all.flatMap((each) => [...figuresOfContradiction(site, each)]),
  ];
}
