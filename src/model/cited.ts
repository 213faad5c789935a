import type { Area } from './area.ts';
import type { Observation, State } from './observation.ts';
import type { PeriodId } from './period.ts';
import type { Method, Programme, Publication } from './publication.ts';

/** One area at one date, with all that its sentence says. */
export interface CitedFigure {
  readonly kind: 'figure';
  /** The area, then those above it as far as they are said: desa, kecamatan, kabupaten. */
  readonly places: readonly Area[];
  /** What was published; undefined where no publication is known. */
  readonly found: CitedObservation | undefined;
  /** What the method and the rules of this site say beside it. */
  readonly rules: CitedRules;
}

/** An observation with the names that its ids stand for. */
export interface CitedObservation {
  readonly observation: Observation;
  readonly programme: Programme;
  readonly publication: Publication;
  /** True where the indicator only counts children, without a percentage. */
  readonly isCount: boolean;
  /** What a source says of the number of children in a survey's sample, as printed. */
  readonly sample?: string;
  /** Percent of children weighed that the same publication gives beside a weighing figure, not in its row. */
  readonly coverageBeside?: number;
}

/** Settings of the region that sentences name. */
export interface CitedRules {
  /** ISO day up to which publications were searched. */
  readonly asOf: string;
  readonly designEffect: number;
  readonly minimumDenominator: number;
}

/** The areas of a map or comparison at one date. */
export interface CitedMap {
  readonly kind: 'map';
  /** Level of its areas. */
  readonly level: 'kabupaten' | 'kecamatan' | 'desa';
  /** The area that they lie in. */
  readonly place: Area;
  readonly method: Method;
  /** Undefined where nothing was published for any of them. */
  readonly period: PeriodId | undefined;
  readonly programmes: readonly Programme[];
  readonly publications: readonly Publication[];
  /** How many areas are in which state. */
  readonly states: ReadonlyMap<State, number>;
  /** Lowest and highest percentage, where any area has one. */
  readonly range?: { readonly low: number; readonly high: number };
  readonly rules: CitedRules;
}

/** What a sentence can be about. */
export type Cited = CitedFigure | CitedMap;

/** Where a cited figure stays. */
export type CitedRelease =
  /** In this release, at this absolute address. */
  | { readonly state: 'released'; readonly id: string; readonly date: string; readonly address: string }
  /** In none yet, but there is an older release, whose frozen text has this address. */
  | {
      readonly state: 'behind';
      readonly id: string;
      readonly date: string;
      readonly address: string;
      /** Absolute address of the sentence as it was frozen. */
      readonly frozen: string;
    }
  | { readonly state: 'unreleased' };

/** The site that a sentence is taken from. */
export interface CitedSite {
  readonly title: string;
  readonly release: CitedRelease;
}

/** True where a sentence tells an invented figure. */
export function isInvented(cited: Cited): boolean {
  const publications = cited.kind === 'map' ? cited.publications : [cited.found?.publication];
  return publications.some((publication) => publication?.evidence === 'simulated');
}
