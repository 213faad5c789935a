import { escapeXml } from '../svg/tag.ts';
import type { LineChart } from './lines.ts';
import { type LinesFrame, px } from './linesFrame.ts';

/** Room that the four digits of a year need, px. */
const YEAR = 40;

/** Half the room that the name of a period needs, less what may stand over the ends of the plot, px. */
const HALF = 40;

/** The chosen period as a band with its name above; percent from 0 to the top; a tick for every period, years below. */
export function lineAxis({ at, periods, texts }: LineChart, frame: LinesFrame, baseline: number): string {
  const { left, right, top, bottom, slot, yTop, x, y } = frame;
  const edge = px(right);
  const middle = at ? x(at.x) : 0;
  const chosen = at
    ? `<rect class="pilih" x="${px(middle - slot / 2)}" y="${top - 8}" width="${px(slot)}" height="${bottom - top + 8}"/>` +
      `<text class="b m" x="${px(Math.max(left + HALF, Math.min(right - HALF, middle)))}" y="${top - 13}">${escapeXml(at.label)}</text>`
    : '';
  let lines = '';
  let numbers = '';
  for (let ten = 0; ten <= yTop; ten += 10) {
    lines += `M${left} ${y(ten)}H${edge}`;
    numbers += `<text x="30" y="${y(ten) + 4}">${ten}${ten === yTop ? texts.unit : ''}</text>`;
  }
  const years = [...new Set(periods.map(Math.floor))];
  const every = Math.ceil(YEAR / (x(1) - x(0)));
  const names = years.map((year, index) => {
    return index % every ? '' : `<text x="${px(x(year + 0.5))}" y="${baseline}">${year}</text>`;
  });
  const ticks = periods.map((period) => `M${px(x(period))} ${bottom}v4`);
  return (
    `${chosen}<path class="kisi" d="${lines}"/><path class="sumbu" d="M${left} ${bottom}H${edge}${ticks.join('')}"/>` +
    `<g class="mut e">${numbers}</g><g class="mut m">${names.join('')}</g>`
  );
}
