import { SIMULATED_MARK } from '../model/columns/identityColumns.ts';
import { EMPTY_ROW, type FileRow } from '../model/fileRow.ts';
import type { Observation, Statement, ValueFields } from '../model/observation.ts';
import type { PeriodId } from '../model/period.ts';
import { STATUS_LABELS, type Status } from '../model/statusLabels.ts';
import type { LocatedArea } from './openData.ts';
import { dataIsReleased, newestRelease } from './releases.ts';
import { areaOf, indicatorOf, programmeOf, publicationOf } from './vocabulary.ts';

export { SIMULATED_MARK };

/** What a row says of an area for which no publication is known. */
export interface Asked {
  readonly indicator: string;
  readonly period: PeriodId | undefined;
}

/** The row of an area with its observation, or its `not-published` row where there is none. */
export function fileRow(area: LocatedArea, observation: Observation | undefined, asked?: Asked): FileRow {
  if (!observation) {
    const { indicator = null, period = null } = asked ?? {};
    const unit = indicator === null ? null : indicatorOf(indicator).unit;
    return { ...EMPTY_ROW, ...placeOf(area), indicator, unit, period, ...statusOf('not-published') };
  }
  return {
    ...EMPTY_ROW,
    ...placeOf(area),
    ...provenanceOf(observation),
    ...statusOf(observation.state),
    coverage: observation.coverage ?? null,
    children_present: observation.composition?.present ?? null,
    children_total: observation.composition?.total ?? null,
    ...figuresOf(observation),
  };
}

/** The row of something that a source only says: a hope, a rank, a figure of another thing. */
export function statementRow(area: LocatedArea, statement: Statement): FileRow {
  return {
    ...EMPTY_ROW,
    ...placeOf(area),
    ...provenanceOf(statement),
    ...statusOf('said'),
    text: statement.text,
  };
}

function placeOf({ code, name, kind, parent }: LocatedArea): Partial<FileRow> {
  const parentName = parent === null ? null : areaOf(parent).name;
  return { area_code: code, area_name: name, area_kind: kind, parent_name: parentName, release: releaseId() };
}

/** The release that holds exactly this row, where there is one. */
const releaseId = () => (dataIsReleased() ? (newestRelease()?.id ?? null) : null);

const statusOf = (status: Status) => ({ status, status_label: STATUS_LABELS[status].id });

function provenanceOf(said: Observation | Statement): Partial<FileRow> {
  const publication = publicationOf(said.publication);
  return {
    evidence: publication.evidence === 'simulated' ? SIMULATED_MARK : publication.evidence,
    indicator: said.indicator,
    unit: indicatorOf(said.indicator).unit,
    period: said.period,
    programme: programmeOf(said.programme).label,
    method: said.method,
    note: said.note ?? null,
    publication: publication.id,
    publication_title: publication.title,
    publication_url: publication.url ?? null,
  };
}

function figuresOf(observation: Observation): Partial<FileRow> {
  if (observation.state === 'bound') return { limit: `${observation.relation}${observation.limit}` };
  if (observation.state === 'suppressed') return { denominator: observation.denominator ?? null };
  if (observation.state !== 'value' && observation.state !== 'contradicted') return {};
  const counts = {
    printed: observation.printed ?? null,
    numerator: observation.numerator ?? null,
    denominator: observation.denominator ?? null,
    denominator_kind: observation.denominatorKind ?? null,
  };
  if (observation.state === 'contradicted') return counts;
  return {
    ...counts,
    value: observation.value,
    interval_low: observation.interval?.low ?? null,
    interval_high: observation.interval?.high ?? null,
    interval_origin: observation.interval?.origin ?? null,
    gap_points: observation.gap ?? null,
    gap_children: observation.gapCount ?? null,
    rank_low: observation.rank?.low ?? null,
    rank_high: observation.rank?.high ?? null,
    rank_of: observation.rank?.of ?? null,
    ...changeOf(observation),
    bounds_low: observation.bounds?.low ?? null,
    bounds_high: observation.bounds?.high ?? null,
    ...funnelOf(observation),
  };
}

function changeOf({ change }: ValueFields): Partial<FileRow> {
  if (!change) return {};
  const limits = 'low' in change ? { change_low: change.low, change_high: change.high } : {};
  return { change_from: change.from, change_points: change.change, ...limits };
}

function funnelOf({ funnel }: ValueFields): Partial<FileRow> {
  if (!funnel) return {};
  const { position, limits95, limits998 } = funnel;
  return {
    funnel_position: position,
    funnel_low_95: limits95.low,
    funnel_high_95: limits95.high,
    funnel_low_998: limits998.low,
    funnel_high_998: limits998.high,
  };
}
