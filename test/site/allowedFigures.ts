import { CONTRADICTIONS_PAGE, figuresOfContradictions } from './contradictionFigures.ts';
import { coverageOnMap, observationsOnPage, offeredRows } from './figureSource.ts';
import { openDataOf } from './openData.ts';
import type { Site } from './sites.ts';
import { formsOf, numbersOf, writtenIn } from './writtenFigures.ts';

/** The levels of confidence and the scale of every chart, in percent, and the levels as 5 of 100 and 2 of 1,000. */
const CONSTANTS = [95, 99.8, 0, 10, 20, 30, 40, 5, 100, 2, 1000];

/** Every number, as written, that the open data lets a page print. */
export function allowedFigures(site: Site, path: string): ReadonlySet<string> {
  const region = openDataOf(site, 'region');
  const observations = observationsOnPage(site, path);
  const rows = offeredRows(site, path);
  const breaks = openDataOf(site, 'indicators').find(({ id }) => id === region.indicator)?.breaks ?? [];
  const map = coverageOnMap(site, path);
  const targets = openDataOf(site, 'targets');
  const paces = openDataOf(site, 'series').flatMap(({ area, pace }) =>
    area === region.area && pace ? [pace] : [],
  );
  const areas = openDataOf(site, 'areas').filter(({ level }) => level === 'desa').length;
  const numbers = [
    ...CONSTANTS,
    ...observations.flatMap(numbersOf),
    ...observations.flatMap(({ coverage }) => (coverage === undefined ? [] : [100 - coverage])),
    ...observations.flatMap((o) => (o.indicator === region.coverageIndicator ? unmeasured(o) : [])),
    ...breaks.flatMap((lowest) => [lowest, lowest - 0.1]),
    ...targets.map(({ value }) => value),
    ...paces.flatMap(({ achieved, needed }) => [achieved, ...needed.map(({ rate }) => rate)]),
    ...openDataOf(site, 'funnels').flatMap(({ overall, drawn, expectedOutside }) => [
      overall,
      drawn,
      expectedOutside,
    ]),
    map.measured,
    map.target,
    (map.measured / map.target) * 100,
    region.designEffect,
    region.lowCoverage,
    region.disclosure.minimumCount,
    region.disclosure.minimumDenominator,
    areas,
    ...Array.from({ length: rows.length + 1 }, (_, count) => count).filter((count) => count <= 38),
    ...counts(rows),
  ].filter((value) => Number.isFinite(value));
  const contradicted = path === CONTRADICTIONS_PAGE ? figuresOfContradictions(site) : [];
  return new Set([...numbers.flatMap(formsOf), ...yearsAndTexts(site, observations), ...contradicted]);
}

/** How many areas a map may count, class by class, and how many it has. */
function counts(rows: readonly { readonly status: string }[]): number[] {
  return rows.length > 100 ? Array.from({ length: rows.length + 1 }, (_, count) => count) : [rows.length];
}

function unmeasured(o: {
  readonly state: string;
  readonly numerator?: number;
  readonly denominator?: number;
}) {
  return o.numerator === undefined || o.denominator === undefined ? [] : [o.denominator - o.numerator];
}

/** Years, and numbers in sentences that the data itself holds: labels, titles, notes, offices. */
function yearsAndTexts(site: Site, observations: ReturnType<typeof observationsOnPage>): string[] {
  const texts = [
    JSON.stringify(openDataOf(site, 'region').holders),
    openDataOf(site, 'region').asOf.slice(0, 4),
    // Years of visits, and of what is promised after them.
    ...(JSON.stringify(openDataOf(site, 'reflections')).match(/\d{4}(?=-\d{2}-\d{2}")/g) ?? []),
    ...openDataOf(site, 'programmes').map(({ label }) => label),
    ...openDataOf(site, 'publications').flatMap(({ title, published = '' }) => [
      title,
      published.slice(0, 4),
    ]),
    ...openDataOf(site, 'indicators').map(({ label }) => label.id),
    ...openDataOf(site, 'targets').flatMap(({ year, legalBasis }) => [year, legalBasis]),
    ...observations.flatMap(({ note = '', period }) => [note, period.slice(0, 4)]),
    ...openDataOf(site, 'statements').flatMap(({ text, note = '' }) => [text, note]),
  ];
  return texts.flatMap(writtenIn);
}
