import type { Observation } from '../../src/model/observation.ts';

/** The forms in which a page may write a number, in Indonesian: 12754.2 → "12.754,2", "12.754". */
export function formsOf(value: number): string[] {
  const format = (digits: number) =>
    new Intl.NumberFormat('id-ID', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      roundingMode: 'halfExpand',
    }).format(Math.abs(Number(value.toPrecision(12))));
  return Number.isInteger(value) ? [format(0), format(1)] : [format(1), format(0)];
}

/** Every number of an observation that a page may print. */
export function numbersOf(observation: Observation): number[] {
  const o = observation;
  const found: (number | undefined)[] = [o.coverage, o.composition?.present, o.composition?.total];
  if (o.state === 'bound') found.push(o.limit);
  if (o.state === 'suppressed') found.push(o.denominator);
  if (o.state === 'contradicted') found.push(o.printed, o.numerator, o.denominator);
  if (o.state === 'value') {
    const { gapRange: range, interval } = o;
    found.push(
      o.value,
      o.printed,
      o.numerator,
      o.denominator,
      o.gap,
      o.gapCount,
      interval?.low,
      interval?.high,
      o.rank?.low,
      o.rank?.high,
      o.change?.change,
      ...(o.change && 'low' in o.change ? [o.change.low, o.change.high] : []),
      ...(o.funnel ? [o.funnel.limits95, o.funnel.limits998].flatMap(({ low, high }) => [low, high]) : []),
      o.bounds?.low,
      o.bounds?.high,
    );
    if (interval) found.push((interval.high - interval.low) / 2);
    if (range) {
      const thousands = [range.low, range.high, range.populationLow, range.populationHigh];
      found.push(...thousands.map((children) => children / 1000));
    }
  }
  return found.filter((value) => value !== undefined);
}

/** Numbers in a text as written, codes of areas, ids of releases and numbers of laws left out. */
export function writtenIn(text: string): string[] {
  const plain = text
    .replaceAll(/\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\b/g, ' ')
    .replaceAll(/\d{2}\.\d{2}(\.\d{2}(\.\d{4})?)?(?![\d.])/g, ' ')
    .replaceAll(/\d+\/\d{4}|\d[\d.,]* k?B\b|A4/g, ' ')
    .replaceAll(/\d{1,2} (?=[A-Z][a-z]+ \d{4})/g, ' ');
  return plain.match(/\d+(\.\d{3})*(,\d+)?/g) ?? [];
}
