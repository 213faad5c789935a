import { area } from './area.ts';
import { columns } from './columns.ts';
import { contradictions } from './contradictions.ts';
import { documents } from './documents.ts';
import { home } from './home.ts';
import { maps } from './maps.ts';
import { method } from './method.ts';
import { site } from './site.ts';
import { states } from './states.ts';
import { trend } from './trend.ts';
import { listed } from './words.ts';

/** Every sentence in Bahasa Indonesia. */
export const id = {
  site,
  home,
  area,
  maps,
  states,
  trend,
  method,
  documents,
  contradictions,
  columns,
  listed,
};
