import { barRow } from '../../src/chart/bars/barRow.ts';
import { comparisonBars } from '../../src/chart/bars/comparisonBars.ts';
import { ruler } from '../../src/chart/bars/ruler.ts';
import { funnelChart } from '../../src/chart/funnel/funnelChart.ts';
import { lineChart } from '../../src/chart/lines/lineChart.ts';
import { miniTrend } from '../../src/chart/mini/miniTrend.ts';
import { trendChart } from '../../src/chart/trend/trendChart.ts';
import { FUNNEL } from './funnels.ts';
import { FOUR, MISSING, ONE, SIMULATED_LINES, TWO } from './lineCharts.ts';
import { EIGHT, EVERY_STATE, MOSTLY_UNPUBLISHED, SIXTEEN } from './minis.ts';
import { REGISTRY, SIMULATED, SURVEY } from './trends.ts';

const texts = { unit: '%', simulation: 'simulasi' };
const target = { value: 14, label: 'target 14%' };

/** One drawing for every golden file. */
export const DRAWINGS: Readonly<Record<string, string>> = {
  'trend-survey': trendChart(SURVEY),
  'trend-survey-wide': trendChart({ ...SURVEY, width: 640 }),
  'trend-registry': trendChart(REGISTRY),
  'trend-simulated': trendChart(SIMULATED),
  funnel: funnelChart(FUNNEL),
  'mini-every-state': miniTrend(EVERY_STATE),
  'mini-sixteen': miniTrend(SIXTEEN),
  'mini-eight': miniTrend(EIGHT),
  'mini-mostly-unpublished': miniTrend(MOSTLY_UNPUBLISHED),
  'lines-one': lineChart(ONE),
  'lines-two-wide': lineChart(TWO),
  'lines-four': lineChart(FOUR),
  'lines-missing': lineChart(MISSING),
  'lines-simulated-long-names': lineChart(SIMULATED_LINES),
  'ruler-survey': ruler({
    kind: 'survey',
    value: 30.4,
    interval: { low: 26, high: 34.8 },
    target,
    gapLabel: '16,4 poin di atas',
    yMax: 40,
    simulated: false,
    description: 'Survei 30,4 persen, 16,4 poin di atas target 14 persen.',
    texts,
  }),
  'ruler-registry': ruler({
    kind: 'registry',
    value: 16.6,
    interval: { low: 15.6, high: 17.6 },
    target: { value: 14, label: '14%' },
    gapLabel: '2,6 poin di atas = 143 anak',
    yMax: 40,
    simulated: true,
    description: 'Penimbangan 16,6 persen, 2,6 poin di atas 14 persen. Simulasi.',
    texts,
  }),
  'bar-row': barRow({
    value: 20.9,
    class: 4,
    lowCoverage: false,
    interval: { low: 19.1, high: 22.8 },
    yMax: 40,
  }),
  'bar-row-low-coverage': barRow({ value: 16.6, class: 3, lowCoverage: true, yMax: 40 }),
  'comparison-bars': comparisonBars({
    bars: [
      { label: 'Tegalbesar', value: 20.9, text: '20,9%', kind: 'registry', focus: true, simulated: true },
      { label: 'Kaliwates', value: 16.6, text: '16,6%', kind: 'registry', focus: false, simulated: true },
      { label: 'Jember', value: 11.4, text: '11,4%', kind: 'registry', focus: false, simulated: false },
    ],
    target: { value: 14, label: '14%' },
    yMax: 40,
    description: 'Tegalbesar 20,9 persen, Kaliwates 16,6 persen (simulasi), Jember 11,4 persen.',
    texts,
  }),
};
