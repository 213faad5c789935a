import { locale } from '../i18n/here.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Area } from '../model/area.ts';
import type { Commitment } from '../model/commitment.ts';
import type { Contradiction } from '../model/contradiction.ts';
import type { ActionChecklist } from '../model/convergenceAction.ts';
import type { FigureChange } from '../model/figureChange.ts';
import type { Funnel } from '../model/funnel.ts';
import type { Indicator } from '../model/indicator.ts';
import type { InputFile } from '../model/input.ts';
import type { LedgerEntry, RowSetAside } from '../model/ledger.ts';
import type { Observation, Statement } from '../model/observation.ts';
import type { Programme, Publication } from '../model/publication.ts';
import type { ReadinessMatrix } from '../model/readiness.ts';
import type { ReflectionRound } from '../model/reflection.ts';
import type { Region } from '../model/region.ts';
import type { Releases } from '../model/release.ts';
import type { Series } from '../model/series.ts';
import type { ServiceSystem } from '../model/serviceSystem.ts';
import type { Target } from '../model/target.ts';
import { inEnglish } from './inEnglish.ts';
import { readCached } from './readCached.ts';

/** An area as the open data lists it: with the address of its page, where it has one. */
export type LocatedArea = Area & { readonly path?: string };

/** Content of each file of the open data, by its name without `.json`. */
export interface OpenData {
  region: Region & { readonly simulated: boolean };
  areas: readonly LocatedArea[];
  indicators: readonly Indicator[];
  programmes: readonly Programme[];
  targets: readonly Target[];
  publications: readonly Publication[];
  observations: readonly Observation[];
  statements: readonly Statement[];
  series: readonly Series[];
  contradictions: readonly Contradiction[];
  commitments: readonly Commitment[];
  reflections: readonly ReflectionRound[];
  readiness: ReadinessMatrix;
  actions: readonly ActionChecklist[];
  systems: readonly ServiceSystem[];
  funnels: readonly Funnel[];
  inputs: readonly InputFile[];
  ledger: readonly LedgerEntry[];
  setAside: readonly RowSetAside[];
  releases: Releases;
  changes: readonly FigureChange[];
  /** What sentences of the data say in English. */
  english: Readonly<Record<string, string>>;
}

/**
 * One file of the open data, its sentences in a language as far as they are known in it; that of the pages unless
 * another is asked for.
 * @throws where the file is missing: `npm run data` writes it
 */
export function openData<Name extends keyof OpenData>(name: Name, language?: Locale): OpenData[Name];
export function openData(name: string, language: Locale = locale): unknown {
  const content = readCached(`${name}.json`);
  return language === 'id' || name === 'english' ? content : inEnglish(content, openData('english'));
}
