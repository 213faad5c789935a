import type { id } from '../id/index.ts';
import { actions } from './actions.ts';
import { area } from './area.ts';
import { boards } from './boards.ts';
import { bulk } from './bulk.ts';
import { card } from './card.ts';
import { change } from './change.ts';
import { changes } from './changes.ts';
import { commitments } from './commitments.ts';
import { comparePage } from './comparePage.ts';
import { compareWords } from './compareWords.ts';
import { comparisonWords, pairWords } from './comparison.ts';
import { contradictions } from './contradictions.ts';
import { corrections } from './corrections.ts';
import { description } from './description.ts';
import { documents } from './documents.ts';
import { downloads } from './downloads.ts';
import { embed } from './embed.ts';
import { explorer } from './explorer.ts';
import { explorerPage } from './explorerPage.ts';
import { home } from './home.ts';
import { letters } from './letters.ts';
import { limits } from './limits.ts';
import { mapHelp } from './mapHelp.ts';
import { maps } from './maps.ts';
import { mapWords } from './mapWords.ts';
import { method } from './method.ts';
import { offline } from './offline.ts';
import { pictures } from './pictures.ts';
import { places } from './places.ts';
import { readiness } from './readiness.ts';
import { reflections } from './reflections.ts';
import { releases } from './releases.ts';
import { report } from './report.ts';
import { search, searchForm } from './search.ts';
import { services } from './services.ts';
import { shapes } from './shapes.ts';
import { share } from './share.ts';
import { sheet } from './sheet.ts';
import { site } from './site.ts';
import { siteZip } from './siteZip.ts';
import { spread } from './spread.ts';
import { states } from './states.ts';
import { story } from './story.ts';
import { trend } from './trend.ts';
import { trust } from './trust.ts';
import { capital, fraction, listed, numeral } from './words.ts';
import { workbook } from './workbook.ts';

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
  boards,
  actions,
  letters,
  reflections,
  readiness,
  card,
  search,
  searchForm,
  places,
  services,
  share,
  listed,
  bulk,
  changes,
  comparePage,
  compareWords,
  corrections,
  description,
  downloads,
  embed,
  explorer,
  explorerPage,
  mapHelp,
  mapWords,
  pictures,
  releases,
  report,
  sheet,
  shapes,
  siteZip,
  trust,
  workbook,
  comparison: { comparisonWords, pairWords },
  words: { capital, fraction, listed, numeral },
};
