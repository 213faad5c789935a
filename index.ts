import type { id } from '../id/index.ts';
import { area } from './area.ts';
import { card } from './card.ts';
import { change } from './change.ts';
import { commitments } from './commitments.ts';
import { contradictions } from './contradictions.ts';
import { documents } from './documents.ts';
import { home } from './home.ts';
import { limits } from './limits.ts';
import { maps } from './maps.ts';
import { method } from './method.ts';
import { offline } from './offline.ts';
import { places } from './places.ts';
import { search, searchForm } from './search.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { spread } from './spread.ts';
import { states } from './states.ts';
import { story } from './story.ts';
import { trend } from './trend.ts';
import { listed } from './words.ts';

/** Every sentence in English. */
export const en: typeof id = {
  site,
  home,
  area,
  limits,
  change,
  maps,
  states,
  trend,
  story,
  spread,
  method,
  offline,
  documents,
  contradictions,
  commitments,
  card,
  search,
  searchForm,
  places,
  share,
  listed,
};
