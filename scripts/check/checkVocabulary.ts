import type { Sources } from '../read/sources.ts';
import { indexAreas } from './areaIndex.ts';
import { checkDocument } from './checkDocument.ts';
import { checkSheet, type SheetRow } from './checkSheet.ts';
import { regionDocument } from './documents.ts';
import type { Finding } from './finding.ts';
import { problems } from './problems.ts';
import { aliasRow, areaRow, englishRow, indicatorRow, programmeRow, targetRow } from './sheets.ts';
import type { RowVocabulary, Vocabulary } from './vocabulary.ts';

/** A day after all others: where `region.json` gives no usable `asOf` no period lies ahead. */
const NO_DAY = '9999-12-31';

/**
 * Checks `region.json` and the sheets.
 * @returns `value`, undefined only where `region.json` cannot be used, and what rows can be checked against anyway
 */
export function checkVocabulary({ files }: Sources): {
  readonly value: Vocabulary | undefined;
  readonly rows: RowVocabulary;
  readonly findings: readonly Finding[];
} {
  const region = checkDocument('region.json', files.get('region.json'), regionDocument);
  const areas = checkSheet('areas.csv', files.get('areas.csv'), areaRow);
  const indicators = checkSheet('indicators.csv', files.get('indicators.csv'), indicatorRow);
  const programmes = checkSheet('programmes.csv', files.get('programmes.csv'), programmeRow);
  const targets = checkSheet('targets.csv', files.get('targets.csv'), targetRow);

  // A region needs no other names than those of its sheet.
  const aliases = checkSheet('aliases.csv', files.get('aliases.csv') ?? 'name,code,source\n', aliasRow);

  // Nor need its sentences be known in English.
  const english = checkSheet('english.csv', files.get('english.csv') ?? 'id,en\n', englishRow);

  const areaOf = byKey('areas.csv', 'code', areas.value, (area) => area.code);
  const indicatorOf = byKey('indicators.csv', 'id', indicators.value, (indicator) => indicator.id);
  const programmeOf = byKey('programmes.csv', 'id', programmes.value, (programme) => programme.id);
  const targetOf = byKey('targets.csv', 'id', targets.value, (target) => target.id);
  const englishOf = byKey('english.csv', 'id', english.value, (sentence) => sentence.id);
  const findings = [
    region,
    english,
    englishOf,
    areas,
    indicators,
    programmes,
    targets,
    aliases,
    areaOf,
    indicatorOf,
    programmeOf,
    targetOf,
  ]
    .flatMap((part) => part.findings)
    .concat(
      dangling(
        'areas.csv',
        'parent',
        areas.value,
        (area) => area.parent,
        areaOf.value,
        problems.unknownParent,
      ),
      dangling(
        'aliases.csv',
        'code',
        aliases.value,
        (alias) => alias.code,
        areaOf.value,
        problems.unknownArea,
      ),
      targets.value.flatMap(({ row, value: { indicator, value } }) =>
        indicatorOf.value.get(indicator)?.unit === 'percent' && (value < 0 || value > 100)
          ? [{ file: 'targets.csv', row, column: 'value', value: String(value), ...problems.outOfRange }]
          : [],
      ),
      dangling('targets.csv', 'area', targets.value, (t) => t.area, areaOf.value, problems.unknownArea),
      dangling(
        'targets.csv',
        'indicator',
        targets.value,
        (t) => t.indicator,
        indicatorOf.value,
        problems.unknownIndicator,
      ),
    );
  const otherNames = Map.groupBy(aliases.value, ({ value }) => value.code);
  const known = new Map(
    [...areaOf.value]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, area]) => {
        const others = otherNames.get(code)?.map(({ value: { name, source } }) => ({ name, source }));
        return [code, others ? { ...area, otherNames: others } : area];
      }),
  );
  const sheets = {
    areas: known,
    index: indexAreas(
      known,
      aliases.value.map(({ value }) => value),
    ),
    periods: new Map(),
    indicators: indicatorOf.value,
    programmes: programmeOf.value,
  };
  if (!region.value) return { value: undefined, rows: { region: { asOf: NO_DAY }, ...sheets }, findings };
  const keys = [
    ['area', region.value.area, areaOf.value, problems.unknownArea],
    ['country', region.value.country, areaOf.value, problems.unknownArea],
    ['province', region.value.province, areaOf.value, problems.unknownArea],
    ['indicator', region.value.indicator, indicatorOf.value, problems.unknownIndicator],
    ['coverageIndicator', region.value.coverageIndicator, indicatorOf.value, problems.unknownIndicator],
    ['severeIndicator', region.value.severeIndicator, indicatorOf.value, problems.unknownIndicator],
    ['sampleSizeIndicator', region.value.sampleSizeIndicator, indicatorOf.value, problems.unknownIndicator],
    ...region.value.populationIndicators.map(
      (id, index) =>
        [`populationIndicators.${index}`, id, indicatorOf.value, problems.unknownIndicator] as const,
    ),
    ['headlineTarget', region.value.headlineTarget, targetOf.value, problems.unknownTarget],
  ] as const;
  const missing = keys
    .filter(([, value, sheet]) => !sheet.has(value))
    .map(([column, value, , problem]) => ({ file: 'region.json', column, value, ...problem }));
  const value = {
    region: region.value,
    ...sheets,
    targets: [...targetOf.value.values()],
    english: [...englishOf.value.values()],
  };
  return { value, rows: value, findings: [...findings, ...missing] };
}

function byKey<T>(file: string, column: string, rows: readonly SheetRow<T>[], keyOf: (value: T) => string) {
  const value = new Map<string, T>();
  const findings: Finding[] = [];
  for (const { row, value: item } of rows) {
    const key = keyOf(item);
    if (value.has(key)) findings.push({ file, row, column, value: key, ...problems.duplicateKey });
    else value.set(key, item);
  }
  return { value, findings };
}

function dangling<T>(
  file: string,
  column: string,
  rows: readonly SheetRow<T>[],
  keyOf: (value: T) => string | null,
  keys: ReadonlyMap<string, unknown>,
  problem: (typeof problems)[keyof typeof problems],
): Finding[] {
  return rows.flatMap(({ row, value }) => {
    const key = keyOf(value);
    return key === null || keys.has(key) ? [] : [{ file, row, column, value: key, ...problem }];
  });
}
