import type { Area } from '../../src/model/area.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Programme } from '../../src/model/publication.ts';
import type { Region } from '../../src/model/region.ts';
import type { Target } from '../../src/model/target.ts';
import type { AreaIndex } from './areaIndex.ts';
import type { PeriodRead } from './periodRead.ts';

/** What the rows of publications are checked against: the content of the sheets, by key. */
export interface Vocabulary {
  readonly region: Region;
  readonly areas: ReadonlyMap<string, Area>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly targets: readonly Target[];
  /** Sentences of the data, and what they say in English. */
  readonly english: readonly { readonly id: string; readonly en: string }[];
  readonly index: AreaIndex;
  /** What cells were found to say of their period: read once for all rows that say the same. */
  readonly periods: Map<string, PeriodRead>;
}

/** What rows need of it, so that they can be checked even where `region.json` has faults. */
export type RowVocabulary = Omit<Vocabulary, 'region' | 'targets' | 'english'> & {
  readonly region: Pick<Region, 'asOf'> & Partial<Pick<Region, 'area' | 'indicator' | 'countIndicator'>>;
};
