import type { Figure, FigureKey } from './figureChange.ts';

/** The figure's indicator, area, period and programme as one word: whatever publication it stands in. */
export function slotOf({
  indicator,
  area,
  period,
  programme,
}: Omit<FigureKey, 'standing' | 'method'>): string {
  return [indicator, area, period, programme].join('\n');
}

/** Tells one row from every other of the same state of the data. */
export function figureId(key: FigureKey, figure: Figure): string {
  if (key.standing === 'shown') return slotOf(key);
  const words = figure.state === 'said' ? [figure.text] : [];
  return [slotOf(key), key.standing, figure.publication, ...words].join('\n');
}
