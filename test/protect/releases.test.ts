import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secureDataset } from '../../scripts/audit/secureDataset.ts';
import type { Tally } from '../../scripts/derive/tally.ts';
import { type Protection, protectTallies } from '../../scripts/protect/protectTallies.ts';
import { readReleases, recordReleases } from '../../scripts/protect/releases.ts';
import { areasOf } from '../fixtures/sources.ts';
import { areas, DISCLOSURE, region, rowsIn, tally, withSums } from './villages.ts';

const protect = (rows: readonly Tally[], list = '', known = areas) =>
  protectTallies(withSums(rows, known), known, DISCLOSURE, { releaseOf: readReleases(list).value });
const release = (name: string, protection: Protection, list = '') =>
  recordReleases(list, name, protection, () => true);
const hidden = ({ tallies, suppressions }: Protection) =>
  tallies
    .filter((each) => suppressions.get(each)?.stunted)
    .map(({ area }) => area)
    .toSorted();

const five = areasOf('97.01', '97.01.01', ...[1, 2, 3, 4, 5].map((number) => `97.01.01.200${number}`));
const rowsOf = (...stunted: readonly number[]) =>
  stunted.map((count, index) => tally(`97.01.01.200${index + 1}`, count, { measured: 30 + 10 * index }));

describe('the list of what releases withheld', () => {
  it('names places only, and reads back as it was written', () => {
    const list = release('2026-11', protect(rowsOf(3, 9, 12, 13, 14), '', five));
    expect(list).toBe(
      [
        'release,publication,programme,period,area,cell',
        '2026-11,p,t,2025-02,97.01.01.2001,stunted',
        '2026-11,p,t,2025-02,97.01.01.2002,stunted',
        '',
      ].join('\n'),
    );
    const { value: releaseOf, findings } = readReleases(list);
    expect(findings).toEqual([]);
    expect(releaseOf(tally('97.01.01.2002', 40), 'stunted')).toBe('2026-11');
    expect(releaseOf(tally('97.01.01.2003', 40), 'stunted')).toBeUndefined();
  });

  it('stops the build where it cannot be read', () => {
    const faults = (text: string) => readReleases(text).findings.map(({ code, row }) => [code, row]);
    expect(faults('release,cell\n')).toEqual([['bad-withheld', 1]]);
    const header = 'release,publication,programme,period,area,cell\n';
    expect(faults(`${header}2026-11,p,t,2025-02,97.01.01,many\n`)).toEqual([['bad-withheld', 2]]);
    expect(readReleases(undefined).findings).toEqual([]);
  });
});

describe('a second release', () => {
  it('of the same counts withholds the same and adds nothing to the list', () => {
    fc.assert(
      fc.property(rowsIn(areas), (rows) => {
        const first = protect(rows);
        const list = release('one', first);
        const second = protect(rows, list);
        expect(hidden(second)).toEqual(hidden(first));
        expect(release('two', second, list)).toBe(list);
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });

  it('keeps a count withheld that is no longer small, and gives a new small one a partner of its own', () => {
    const first = protect(rowsOf(3, 9, 12, 13, 14), '', five);
    expect(hidden(first)).toEqual(['97.01.01.2001', '97.01.01.2002']);
    const grown = protect(rowsOf(8, 9, 12, 13, 14), release('one', first), five);
    expect(hidden(grown)).toEqual(['97.01.01.2001', '97.01.01.2002']);
    // With 2004 alone beside the first two, what their sum has grown by would be its count.
    const revised = protect(rowsOf(3, 9, 12, 2, 14), release('one', first), five);
    expect(hidden(revised)).toEqual(['97.01.01.2001', '97.01.01.2002', '97.01.01.2003', '97.01.01.2004']);
  });

  it('of revised counts leaves four values to all that either withholds', () => {
    fc.assert(
      fc.property(rowsIn(areas), rowsIn(areas), fc.array(fc.boolean()), (rows, others, isRevised) => {
        const first = protect(rows);
        const revised = rows.map((row, index) => (isRevised[index] ? (others[index] ?? row) : row));
        const unique = [...new Map(revised.map((row) => [row.area, row])).values()];
        const content = { tallies: withSums(unique), figures: [], statements: [] };
        const { value: releaseOf } = readReleases(release('one', first));
        const vocabulary = { region, areas, indicators: new Map() };
        const { protection: second, audit } = secureDataset(content, () => false, vocabulary, releaseOf);
        expect(audit.exposed).toEqual([]);
        const gone = hidden(first).filter((area) => unique.some((row) => row.area === area));
        expect(hidden(second)).toEqual(expect.arrayContaining(gone));
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });

  it('leaves four values even to one who knows that all old secrets are unchanged', () => {
    const counts = fc.tuple(...Array.from({ length: 5 }, () => fc.oneof(fc.nat(4), fc.nat(9))));
    fc.assert(
      fc.property(counts, fc.nat(4), fc.nat(9), (stunted, changed, count) => {
        const rows = rowsOf(...stunted);
        const first = protect(rows, '', five);
        const old = new Set(hidden(first));
        fc.pre(!old.has(rows[changed]?.area ?? '') && !old.has('97.01.01'));
        const list = release('one', first);
        const revised = rowsOf(...stunted.with(changed, count));
        const second = protect(revised, list, five);
        fc.pre(!hidden(second).includes('97.01.01'));
        const both = together(rows, revised, { old, now: new Set(hidden(second)) }, list);
        for (const area of hidden(second)) expect(both.get(area)?.size ?? 0, area).toBeGreaterThanOrEqual(4);
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });
});

/** Values in the second release that fit both, by area, if what the first withheld did not change. */
function together(
  rows: readonly Tally[],
  revised: readonly Tally[],
  { old, now }: { readonly old: ReadonlySet<string>; readonly now: ReadonlySet<string> },
  list: string,
): ReadonlyMap<string, ReadonlySet<number>> {
  const possible = new Map(rows.map(({ area }) => [area, new Set<number>()]));
  for (const before of worlds(rows, old, '')) {
    const kept = new Map(before.map((row) => [row.area, row]));
    const start = revised.map((row) => (old.has(row.area) ? (kept.get(row.area) ?? row) : row));
    for (const after of worlds(start, now.difference(old), list, revised)) {
      for (const { area, stunted = 0 } of after) possible.get(area)?.add(stunted);
    }
  }
  return possible;
}

/** Every choice of some counts with which the same is published as with the true rows. */
function worlds(
  rows: readonly Tally[],
  free: ReadonlySet<string>,
  list: string,
  truth = rows,
): (readonly Tally[])[] {
  const sum = (all: readonly Tally[]) => all.reduce((total, { stunted = 0 }) => total + stunted, 0);
  const publish = (all: readonly Tally[]) => {
    const { tallies, suppressions } = protect(all, list, five);
    return JSON.stringify(tallies.map((each) => suppressions.get(each)?.stunted ?? each.stunted));
  };
  const published = publish(truth);
  const choose = (chosen: readonly Tally[]): (readonly Tally[])[] => {
    const next = rows[chosen.length];
    if (!next) return sum(chosen) === sum(truth) && publish(chosen) === published ? [chosen] : [];
    const counts = free.has(next.area)
      ? Array.from({ length: 15 }, (_, count) => count)
      : [next.stunted ?? 0];
    return counts.flatMap((stunted) => choose([...chosen, { ...next, stunted }]));
  };
  return choose([]);
}
