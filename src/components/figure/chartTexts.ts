import type { ChartTexts } from '../../chart/trend/trend.ts';
import { t as sentences } from '../../i18n/here.ts';

/** Words that every chart letters. */
export const chartTexts: ChartTexts = { unit: '%', simulation: sentences.site.simulation.tag };
