import { describe, expect, it } from 'vitest';
import { checkSources } from '../scripts/check/checkSources.ts';
import { deriveDataset } from '../scripts/derive/deriveDataset.ts';
import { readSources } from '../scripts/read/readSources.ts';
import { PRODUCTION } from '../scripts/read/sources.ts';
import { CONTRADICTION_KINDS } from '../src/model/contradiction.ts';

const { dataset, findings } = checkSources(await readSources('data', { rooms: PRODUCTION }));
if (!dataset) throw new Error('the data of the region is sound');
const derived = deriveDataset(dataset);
const { contradictions } = derived;
const textsOf = (id: string) => contradictions.find((each) => each.id === id)?.sides.map(({ text }) => text);

describe('the contradictions of the region', () => {
  it('are all found in its publications', () => {
    expect([...findings, ...derived.findings].filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(contradictions).toHaveLength(dataset.contradictions.length);
    expect(contradictions.length).toBeGreaterThanOrEqual(31);
  });

  it('name as a side every figure that is kept for its contradiction alone', () => {
    const sides = contradictions.flatMap((each) => each.sides);
    const loose = dataset.statements.filter(
      ({ use, publication, indicator, area, period, text }) =>
        use === 'contradiction' &&
        !sides.some(
          (side) =>
            'publication' in side &&
            [side.publication, side.indicator, side.area, side.period, side.text].join() ===
              [publication, indicator, area, period, text].join(),
        ),
    );
    expect(loose).toEqual([]);
  });

  it('have among them those that every reader asks about', () => {
    expect(textsOf('survei-dan-penimbangan-2024')).toEqual(['30.4', '11.4']);
    expect(textsOf('target-2024-tercapai')).toEqual(['<14', '11.4', '30.4', '14']);
    expect(textsOf('angka-tanpa-nama-survei')).toEqual(['37.94', '37.38']);
    expect(textsOf('tahun-sebelumnya-23-5')).toEqual(['6.14', '23.5', '23.5', '23.9', '11.74']);
    expect(textsOf('dtks')).toEqual(['30244', '33244', '12754']);
    expect(textsOf('jumlah-balita')).toEqual(['120120', '173043', '171299', '172457', '156000']);
    expect(contradictions.find(({ id }) => id === 'sekitar-35-ribu-balita')?.computed?.value).toBe(60392);
  });

  it('are of every kind, and neither all explained nor all unexplained', () => {
    expect(new Set(contradictions.map(({ kind }) => kind))).toEqual(new Set(CONTRADICTION_KINDS));
    expect(new Set(contradictions.map(({ cause }) => cause)).size).toBe(2);
  });

  it('accuse nobody', () => {
    const words =
      /\b(bohong|berbohong|palsu|memalsukan|menipu|manipulasi|mengklaim|klaim|keliru|gagal|ngawur)\b/i;
    for (const { title, why, sides } of contradictions) {
      const said = [title.id, why.id, ...sides.map((side) => side.said?.id ?? '')].join(' ');
      expect(words.exec(said)?.[0], said).toBeUndefined();
    }
  });
});
