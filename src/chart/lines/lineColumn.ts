import { escapeXml } from '../svg/tag.ts';
import { MARKS } from './lineShapes.ts';
import { hasFigure, type LineChart } from './lines.ts';
import { LINE, type LinesFrame, px } from './linesFrame.ts';
import { spreadLabels } from './spreadLabels.ts';

/** Names at the ends of the lines and of the target, each after its mark, with a leader where it had to give way. */
export function lineColumn({ lines, target }: LineChart, frame: LinesFrame): string {
  const { words, right, slot, top, bottom, across, y } = frame;
  const ends = words.map((texts, index) => {
    const line = lines[index];
    const last = line?.points.findLast(hasFigure);
    const place = last
      ? { x: across(index, last.x), y: y(last.value) }
      : { x: right, y: line ? bottom : y(target.value) };
    return { ...place, top: place.y - LINE / 2, height: texts.length * LINE };
  });
  spreadLabels(ends, top - LINE, bottom + LINE / 2);
  const start = px(right) + 18;
  return ends
    .map((end, index) => {
      const middle = px(end.top + LINE / 2);
      const far = Math.abs(middle - end.y) > 4 || end.x < right - slot;
      const leader = far ? `<path class="pandu" d="M${px(end.x + 7)} ${end.y}L${start - 7} ${middle}"/>` : '';
      const line = lines[index];
      const mark = line
        ? `<path class="l l${index + 1} p" d="M${start} ${middle}${MARKS[index]}"/><g${line.simulated ? ' class="sim"' : ''}>`
        : '<g class="tt">';
      const texts = words[index]?.map(
        (text, row) =>
          `<text x="${start + 8}" y="${px(middle + 4.5 + row * LINE)}">${escapeXml(text)}</text>`,
      );
      return `${leader}${mark}${texts?.join('')}</g>`;
    })
    .join('');
}
