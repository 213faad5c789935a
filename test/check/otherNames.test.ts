import { describe, expect, it } from 'vitest';
import { checkSources } from '../../scripts/check/checkSources.ts';
import { sourcesWith } from '../fixtures/sources.ts';

describe('other names of areas', () => {
  it('stand with the area in the open data, each with its source', () => {
    const sheet =
      'name,code,source\nBatu Mimpi,97.01.01.2002,sensus 1961\nBatoe Mimpi,97.01.01.2002,peta 1925\n';
    const { dataset } = checkSources(sourcesWith([], { 'aliases.csv': sheet }));
    const areas = dataset?.vocabulary.areas;
    expect(areas?.get('97.01.01.2002')?.otherNames).toEqual([
      { name: 'Batu Mimpi', source: 'sensus 1961' },
      { name: 'Batoe Mimpi', source: 'peta 1925' },
    ]);
    expect(areas?.get('97.01.01.2001')).not.toHaveProperty('otherNames');
  });
});
