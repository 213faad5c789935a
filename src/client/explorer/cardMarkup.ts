import { escapeXml } from '../../chart/svg/tag.ts';
import type { CatalogIndicator } from '../../cube/catalog.ts';
import type { Cell } from '../../cube/cell.ts';
import { changeBetween, gapOf } from '../../cube/measure.ts';
import type { Cube } from '../../cube/readCube.ts';
import { fill } from '../../i18n/format/fill.ts';
import { isLow, stateWords } from './answers.ts';
import { count, decimal, numberWords, type Speech, short, signed } from './speech.ts';

/** What a card is about: an area at a period, and the period that its change is counted from. */
export interface CardSubject {
  readonly code: string;
  readonly isCompared: boolean;
  readonly name: string;
  readonly href: string;
  readonly cube: Cube;
  readonly area: number;
  readonly period: number;
  readonly since: number;
  readonly indicator: CatalogIndicator;
}

/**
 * The short card of an area, the same under finger, mouse and focus: name, value, interval, number of children,
 * coverage, change, distance to the target, source.
 * @param sources address of the page of sources
 */
export function cardMarkup(subject: CardSubject, sources: string, speech: Speech): string {
  const { code, name, href, cube, area, period, isCompared } = subject;
  const { words } = speech;
  const cell = cube.cell(area, period);
  const source = cube.sources[cell.source ?? -1];
  const at = cube.periods[period];
  const hasValue = cell.state === 'value';
  const figure = hasValue ? numberWords(cell.value, 'value', speech) : stateWords(cell, speech);
  const lines = linesOf(cell, subject, speech).map((line) => `<li>${escapeXml(line)}</li>`);
  const mark = source?.simulated ? ` <span class="cap">${words.simulated}</span>` : '';
  const from = source
    ? `<p class="kecil">${words.source}: <a href="${escapeXml(`${sources}#${source.publication}`)}">${escapeXml(source.programme)}</a></p>`
    : '';
  return (
    `<h2 class="jd"><a href="${escapeXml(href)}">${escapeXml(name)}</a></h2>` +
    `<p class="${hasValue ? 'besar' : 'kata'}${mark && ' sim'}">${escapeXml(figure)}${mark}</p>` +
    `<ul${mark && ' class="sim"'}>${at ? `<li>${speech.periodName(at)}</li>` : ''}${lines.join('')}</ul>${from}` +
    (at
      ? `<button type="button" name="banding" value="${code}">${isCompared ? words.apart : words.compare}</button>`
      : '')
  );
}

function linesOf(cell: Cell, subject: CardSubject, speech: Speech): string[] {
  const { cube, area, period, since, indicator } = subject;
  const { words, catalog } = speech;
  const { value: target, year } = catalog.target;
  const { coverage } = cell;
  const covered =
    coverage === undefined
      ? []
      : [
          fill(
            isLow(cell, catalog.lowCoverage) ? words.lowCoverage : words.coverage,
            short(coverage, speech),
          ),
        ];
  if (cell.state !== 'value') return covered;
  const { counts, interval, value } = cell;
  const before = since === period ? undefined : cube.periods[since];
  const change = changeBetween(cube, cube.cell(area, since), cell);
  const unsure = change?.direction === 'undetermined' ? `, ${words.undetermined}` : '';
  const points = change && [change.change, change.low, change.high].map((each) => signed(each, speech));
  const from = before && speech.periodName(before);
  const gap = gapOf({ ...cell, value }, target);
  const side = gap === 0 ? words.onTarget : gap > 0 ? words.above : words.below;
  return [
    ...(counts
      ? [fill(words.counted, count(counts.numerator, speech), count(counts.denominator, speech))]
      : []),
    ...(interval
      ? [fill(words.interval, decimal(interval.low, speech), decimal(interval.high, speech))]
      : []),
    ...covered,
    ...(from ? [points ? fill(words.change, ...points, from) + unsure : fill(words.noChange, from)] : []),
    ...(indicator.hasTarget ? [fill(side, decimal(Math.abs(gap), speech), short(target, speech), year)] : []),
  ];
}
