import { describe, expect, it } from 'vitest';
import { withoutEnglish } from '../../scripts/write/withoutEnglish.ts';

const outputs = new Map([
  ['publications.json', JSON.stringify([{ title: 'Kabar hari ini', note: 'Dokumennya tidak kami baca.' }])],
  ['observations.json', JSON.stringify([{ note: 'Tanpa penyebut.' }, { note: 'Tanpa penyebut.' }, {}])],
  ['areas.json', JSON.stringify([{ name: 'Kali Wates', aliases: [{ source: 'peta lama' }] }])],
]);

describe('sentences without English', () => {
  it('are named once each; titles and names are not sentences', () => {
    const english = [{ id: 'Dokumennya tidak kami baca.' }];
    expect(withoutEnglish(outputs, english)).toEqual(['peta lama', 'Tanpa penyebut.']);
  });

  it('are none where all is told, and where a region has no English at all', () => {
    const english = ['Dokumennya tidak kami baca.', 'peta lama', 'Tanpa penyebut.'].map((id) => ({ id }));
    expect(withoutEnglish(outputs, english)).toEqual([]);
    expect(withoutEnglish(outputs, [])).toEqual([]);
  });
});
