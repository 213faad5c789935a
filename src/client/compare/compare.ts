import { lineChart } from '../../chart/lines/lineChart.ts';
import { escapeXml } from '../../chart/svg/tag.ts';
import type { Catalog } from '../../cube/catalog.ts';
import type { Cell } from '../../cube/cell.ts';
import type { Cube } from '../../cube/readCube.ts';
import { fill } from '../../i18n/format/fill.ts';
import { formatCount, formatDecimal, formatShort } from '../../i18n/format/number.ts';
import type { CompareWords } from '../../i18n/id/compareWords.ts';
import { comparisonWords, pairWords } from '../../i18n/id/comparison.ts';
import type { Locale } from '../../i18n/locale.ts';
import { periodMiddle, periodOf } from '../../model/period.ts';
import { pairwiseDifferences } from '../../stats/pairwiseDifferences.ts';
import { addressOf } from '../explorer/address.ts';
import { loadCube } from '../explorer/loadCube.ts';
import { fetchOwn } from '../offline/fetchOwn.ts';
import { type Choice, choicesOf } from './options.ts';

/** Language of the page, put in by the bundler. */
declare const LOCALE: Locale;

/** How many areas may be compared at a time. */
const COMPARED = 4;

/** Least width of a chart, px. */
const NARROWEST = 280;

/** Compares up to four areas: the form is the view, its query the address. */
export function compare(root: HTMLElement): void {
  const part = <E extends Element>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`missing part: ${selector}`);
    return found;
  };
  const { katalog = '', kata = '', skala = '' } = root.dataset;
  const catalog: Catalog = JSON.parse(katalog);
  const words: CompareWords = JSON.parse(kata);
  const form = part<HTMLFormElement>('form');
  part<HTMLFieldSetElement>('fieldset').disabled = false;
  const add = part<HTMLSelectElement>('#tambah');
  const codes = part<HTMLInputElement>('[name=banding]');
  const periods = part<HTMLSelectElement>('[name=periode]');
  const chart = part<HTMLElement>('#grafik');
  const verdict = part<HTMLElement>('.putusan');
  const share = part<HTMLElement>('[data-bagikan]');
  const choices = choicesOf(add);
  const address = addressOf(form);
  let redraw = () => {};

  const compared = () =>
    [...new Set(codes.value.split(','))].flatMap((code) => choices.get(code) ?? []).slice(0, COMPARED);

  const draw = async () => {
    const query = address.write();
    const chosen = compared();
    part('.keping').innerHTML = chosen
      .map(
        ({ code, label }) =>
          `<li><span>${escapeXml(label)}</span><button type="button" value="${code}" aria-label="${escapeXml(fill(words.remove, label))}">×</button></li>`,
      )
      .join('');
    const indicator = catalog.indicators.find(({ id }) => query.includes(id)) ?? catalog.indicators[0];
    const areas = await Promise.all(
      chosen.map(async (choice) => ({
        ...choice,
        cube: await loadCube(indicator?.cubes[choice.level], fetchOwn),
      })),
    );
    if (query !== address.write()) return;
    const at = periods.value;
    const period = periods.selectedOptions[0]?.text ?? at;
    const figures = areas.map(({ cube, index, code, label }) => {
      const cell = cube.cell(index, cube.periods.indexOf(at));
      const figure = cell.state === 'value' ? { percent: cell.value } : { state: words.state[cell.state] };
      const low = (cell.coverage ?? 100) < catalog.lowCoverage;
      return { id: code, label, ...figure, lowCoverage: low, simulated: isSimulated(cube, cell), cell };
    });
    const differences = pairwiseDifferences(
      figures.flatMap(({ id, cell }) =>
        cell.state === 'value' && cell.counts
          ? [{ id, ...cell.counts, within: [id.slice(0, id.lastIndexOf('.'))] }]
          : [],
      ),
    );
    const labelOf = (id: string) => choices.get(id)?.label ?? id;
    verdict.textContent = figures.length > 0 ? comparisonWords(period, figures, differences) : words.none;
    part('.pasangan').innerHTML = differences.pairs
      .map((pair) => `<li>${escapeXml(pairWords(pair, labelOf))}</li>`)
      .join('');
    part('.angka-banding').innerHTML = areas
      .map(({ cube, label }, place) => {
        const cell = figures[place]?.cell;
        if (cell?.state !== 'value')
          return fill(words.without, label, words.state[cell?.state ?? 'not-published']);
        const source = cube.sources[cell.source ?? -1]?.programme ?? '';
        const percent = formatDecimal(cell.value, LOCALE);
        const { counts } = cell;
        if (!counts) return fill(words.printed, label, percent, source, period);
        const [stunted, measured] = [counts.numerator, counts.denominator].map((n) => formatCount(n, LOCALE));
        const coverage = cell.coverage === undefined ? '–' : formatDecimal(cell.coverage, LOCALE);
        return fill(words.counted, label, stunted ?? '', measured ?? '', percent, coverage, source, period);
      })
      .map((line) => `<li>${escapeXml(line)}</li>`)
      .join('');
    share.dataset['bagikan'] = verdict.textContent;
    redraw = () => {
      chart.innerHTML =
        areas.length > 0 ? drawn(areas, at, period, Math.max(NARROWEST, chart.clientWidth)) : '';
    };
    redraw();
  };

  const drawn = (
    areas: readonly (Choice & { readonly cube: Cube })[],
    at: string,
    period: string,
    width: number,
  ): string => {
    const { target } = catalog;
    const middle = (id: string) => periodMiddle(periodOf(id));
    const all = [...new Set(areas.flatMap(({ cube }) => cube.periods))].sort();
    const lines = areas.map(({ code, label, cube, index }) => {
      const cells = cube.periods.map((id, place) => ({ id, cell: cube.cell(index, place) }));
      return {
        id: code,
        label,
        simulated: cells.some(({ cell }) => isSimulated(cube, cell)),
        joined:
          new Set(cells.map(({ cell }) => cell.source ?? 0)).size === 1 &&
          cube.sources.every((s) => s.joined),
        points: cells.map(({ id, cell }) => ({
          x: middle(id),
          state: cell.state,
          lowCoverage: (cell.coverage ?? 100) < catalog.lowCoverage,
          ...(cell.state === 'value' && { value: cell.value, ...cell.interval }),
        })),
      };
    });
    return lineChart({
      width,
      lines,
      target: { value: target.value, label: `${formatShort(target.value, LOCALE)}%` },
      yMax: Number(skala),
      periods: all.map(middle),
      at: { x: middle(at), label: period },
      description: fill(words.chart, verdict.textContent),
      format: (percent) => formatDecimal(percent, LOCALE),
      texts: { unit: '%', simulation: words.simulation },
    });
  };

  const show = () => {
    draw().catch(() => {
      verdict.textContent = words.unreachable;
    });
  };
  const choose = (next: readonly Choice[]) => {
    codes.value = next.map(({ code }) => code).join();
    show();
    remember();
  };
  const remember = () => {
    const query = address.write();
    if (query !== decodeURIComponent(location.search)) history.pushState(null, '', location.pathname + query);
  };
  add.addEventListener('change', () => {
    const chosen = choices.get(add.value);
    add.value = '';
    const now = compared();
    if (!chosen || now.includes(chosen)) return;
    if (now.length < COMPARED) choose([...now, chosen]);
    else verdict.textContent = words.full;
  });
  form.addEventListener('change', ({ target }) => {
    if (target === add) return;
    show();
    remember();
  });
  root.addEventListener('click', ({ target }) => {
    const code = target instanceof HTMLButtonElement && target.value;
    if (!code) return;
    choose(compared().filter((each) => each.code !== code));
    add.focus();
  });
  addEventListener('popstate', () => {
    address.read(location.search);
    show();
  });
  addEventListener('resize', () => redraw());
  address.read(location.search);
  show();
}

function isSimulated({ sources }: Cube, cell: Cell): boolean {
  return sources[cell.source ?? -1]?.simulated ?? false;
}
