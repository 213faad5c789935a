import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { areasWithPage, openDataOf } from './openData.ts';
import { readPage } from './pages.ts';
import { BUILDS, type Site, site } from './sites.ts';

/** What each sentence says, by the beginning or the end that no other has. */
const SENTENCES = {
  simulated: 'Ini simulasi',
  straddles: 'Belum pasti di atas atau di bawah',
  wide: 'Bukan angka pasti',
  lowCoverage: 'balita sasaran tidak diukur',
  rank: 'Urutannya tidak pasti',
  notSurvey: 'Bukan hasil survei',
  expired: 'sudah lewat',
  suppressed: 'Disamarkan bukan berarti',
  absent: 'bukan berarti tidak ada anak stunting',
  missing: 'Angka kabupaten bukan angka',
} as const;
type Limit = keyof typeof SENTENCES;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** What the data makes true of an area’s newest weighing. */
function limitsOf(here: Site, latest: Observation | undefined): Limit[] {
  const { asOf, headlineTarget, lowCoverage } = openDataOf(here, 'region');
  const target = openDataOf(here, 'targets').find(({ id }) => id === headlineTarget);
  const evidence = openDataOf(here, 'publications').find(({ id }) => id === latest?.publication)?.evidence;
  if (!latest) return ['missing', 'absent'];
  const found: Limit[] = evidence === 'simulated' ? ['simulated'] : [];
  if (latest.state === 'suppressed') return [...found, 'suppressed'];
  if (latest.state !== 'value') return latest.state === 'contradicted' ? found : [...found, 'absent'];
  const { interval, rank, bounds, coverage = 100 } = latest;
  if (interval && target) {
    const [low, high] = [rounded(interval.low), rounded(interval.high)];
    if (low < target.value && high >= target.value) found.push('straddles');
    else if (rounded(high - low) >= 6) found.push('wide');
  }
  if (coverage < lowCoverage && bounds) found.push('lowCoverage');
  if (rank && rank.low < rank.high) found.push('rank');
  found.push('notSurvey');
  if (target && target.year < asOf.slice(0, 4)) found.push('expired');
  return found;
}

describe.for(BUILDS)('%s build', (name) => {
  it('says of each area’s number what it cannot say, and nothing that is not true of it', () => {
    const here = site(name);
    const { indicator } = openDataOf(here, 'region');
    const newest = new Map(
      openDataOf(here, 'observations')
        .filter((o) => o.indicator === indicator && o.method === 'registry' && !o.alternate)
        .toSorted((a, b) => (a.period < b.period ? -1 : 1))
        .map((o) => [o.area, o]),
    );
    const counts = new Map<Limit, number>();
    for (const { code, path } of [...areasWithPage(here, 'kecamatan'), ...areasWithPage(here, 'desa')]) {
      const sentences = [...readPage(here, `${path}/`).document.querySelectorAll('.batas-angka li')];
      const text = sentences.map(({ textContent }) => textContent).join('\n');
      if (text.includes('tidak bisa dijadikan persentase')) continue;
      const said = Object.entries(SENTENCES).filter(([, words]) => text.includes(words));
      const expected = limitsOf(here, newest.get(code));
      expect(new Set(said.map(([limit]) => limit)), path).toEqual(new Set(expected));
      for (const limit of expected) counts.set(limit, (counts.get(limit) ?? 0) + 1);
    }
    const kinds =
      name === 'simulation' ? ['straddles', 'wide', 'lowCoverage', 'rank', 'suppressed'] : ['missing'];
    for (const kind of kinds) expect([...counts.keys()]).toContain(kind);
  });

  it('says on the page of trends that a change between surveys cannot be concluded where an error is unknown', () => {
    const here = site(name);
    const { area, indicator } = openDataOf(here, 'region');
    const text = readPage(here, 'tren/').document.querySelector('main')?.textContent ?? '';
    const changes = openDataOf(here, 'observations').flatMap((o) =>
      o.state === 'value' && o.area === area && o.indicator === indicator && o.method === 'survey' && o.change
        ? [o.change]
        : [],
    );
    expect(changes.length).toBe(3);
    expect(text.match(/belum dapat disimpulkan naik atau turun/g)).toHaveLength(
      changes.filter(({ direction }) => direction === 'undetermined').length,
    );
    expect(text).toContain('29,7% → 30,4%: belum dapat disimpulkan naik atau turun');
    expect(text).toContain('rentang 95%-nya kira-kira');
  });
});
