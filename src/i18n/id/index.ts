import { actions } from './actions.ts';
import { area } from './area.ts';
import { boards } from './boards.ts';
import { card } from './card.ts';
import { change } from './change.ts';
import { commitments } from './commitments.ts';
import { contradictions } from './contradictions.ts';
import { documents } from './documents.ts';
import { home } from './home.ts';
import { letters } from './letters.ts';
import { limits } from './limits.ts';
import { maps } from './maps.ts';
import { method } from './method.ts';
import { offline } from './offline.ts';
import { places } from './places.ts';
import { readiness } from './readiness.ts';
import { reflections } from './reflections.ts';
import { search, searchForm } from './search.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { spread } from './spread.ts';
import { states } from './states.ts';
import { story } from './story.ts';
import { trend } from './trend.ts';
import { listed } from './words.ts';

/** Every sentence in Bahasa Indonesia. */
export const id = {
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
  boards,
  actions,
  letters,
  reflections,
  readiness,
  card,
  search,
  searchForm,
  places,
  share,
  listed,
};
