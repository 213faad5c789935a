import { openData } from '../../collections/openData.ts';
import { region } from '../../collections/vocabulary.ts';
import { formatCount } from '../../i18n/format/number.ts';
import { formatPrinted } from '../../i18n/format/printed.ts';
import { locale, t as sentences } from '../../i18n/here.ts';
import type { Figure } from '../../model/figureChange.ts';
import type { Indicator } from '../../model/indicator.ts';

const t = sentences.changes;

const { maps, states } = sentences;

/** The indicator; one that the site no longer has goes by its id. */
export function changedIndicator(id: string): Pick<Indicator, 'label' | 'unit' | 'noun'> {
  const words = { id, en: id };
  const known = openData('indicators').find((indicator) => indicator.id === id);
  return known ?? { label: words, unit: 'rank', noun: words };
}

/** What a figure says, in words for a sentence: "12,0% (12 dari 100)", "disamarkan (kurang dari 20 anak diukur)". */
export function toldWords(figure: Figure, indicator: string): string {
  const about = changedIndicator(indicator);
  switch (figure.state) {
    case 'value': {
      const { unit, noun } = about;
      const count = () =>
        [formatCount(figure.value, locale), ...(unit === 'count' ? [noun.id] : [])].join(' ');
      const said = unit === 'percent' ? maps.percent(figure.value) : count();
      return `${said}${countsOf(figure)}`;
    }
    case 'bound':
      return `${figure.relation}${formatPrinted(String(figure.limit), about, locale)}`;
    case 'suppressed':
      return states.reason[figure.reason](region().disclosure.minimumDenominator);
    case 'contradicted':
      return `${states.name.contradicted}${countsOf(figure)}`;
    case 'withheld':
      return t.withheld;
    case 'said':
      return t.quoted(formatPrinted(figure.text, about, locale));
    case 'not-published':
      if (figure.composition) return states.partial(figure.composition.present, figure.composition.total);
      return states.name[figure.state];
    default:
      return states.name[figure.state];
  }
}

/** What else a figure says, where its words alone do not show what changed. */
export function detailWords(figure: Figure): string[] {
  if (figure.state !== 'value') return [];
  const { value, printed, interval } = figure;
  return [
    t.exact(value),
    ...(printed === undefined ? [] : [t.printed(printed)]),
    ...(interval ? [t.interval(interval.low, interval.high)] : []),
  ];
}

function countsOf({
  numerator,
  denominator,
}: {
  readonly numerator?: number;
  readonly denominator?: number;
}) {
  return numerator === undefined || denominator === undefined ? '' : ` (${t.of(numerator, denominator)})`;
}
