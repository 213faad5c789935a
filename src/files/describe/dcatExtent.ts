import type { DataDescription, DescribedPlace } from '../../model/description.ts';
import { typed } from './dcatContext.ts';

/** A place with its box as DCAT 3 wants it: well-known text, longitude first. */
export function dcatPlace({ code, name, bounds: [west, south, east, north] }: DescribedPlace) {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const ring = corners.map((corner) => corner.join(' ')).join(', ');
  return {
    '@type': 'dct:Location',
    'dct:identifier': code,
    'skos:prefLabel': { '@value': name, '@language': 'id' },
    'dcat:bbox': typed(`POLYGON((${ring}))`, 'gsp:wktLiteral'),
  };
}

/** First and last day that figures are of. */
export function dcatPeriod({ from, to }: Required<DataDescription>['time']) {
  return {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': typed(from, 'xsd:date'),
    'dcat:endDate': typed(to, 'xsd:date'),
  };
}
