import type { Reading } from '../../src/model/contradiction.ts';
import type { Observation, Statement } from '../../src/model/observation.ts';

/** A number of a figure as its source prints it; undefined where it prints none or the figure is withheld. */
export function printedText(figure: Observation | Statement, reads: Reading): string | undefined {
  if (!('state' in figure)) return reads === 'value' ? figure.text : undefined;
  if (figure.state === 'bound') return reads === 'value' ? `${figure.relation}${figure.limit}` : undefined;
  if (figure.state !== 'value' && figure.state !== 'contradicted') return undefined;
  const value = figure.state === 'value' ? (figure.printed ?? figure.value) : figure.printed;
  const number = { value, numerator: figure.numerator, denominator: figure.denominator }[reads];
  return number === undefined ? undefined : String(number);
}
