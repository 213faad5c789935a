import { readFileSync } from 'node:fs';

const NAMES = ['region.topojson', 'province.topojson', 'source.json'] as const;

/** The boundary files of the open data, byte for byte. */
export function boundaryTexts(): readonly { readonly name: string; readonly text: string }[] {
  return NAMES.map((name) => ({ name, text: readFileSync(`public/data/boundaries/${name}`, 'utf8') }));
}
