import type { Observation } from '../../src/model/observation.ts';
import type { Finding } from '../check/finding.ts';
import type { FileInspection, Inspection } from './inspection.ts';

/** The report for machines: one object, findings and (where asked for) figures by file. */
export function jsonReport({ files, findings }: Inspection, { observations }: { observations: boolean }) {
  const beside = Map.groupBy(findings, ({ file }) => file);
  const documents = [...beside].map(([file, found]) => ({
    ...{ file, rows: 0, published: 0, suppressed: 0, superseded: 0, rejected: 0, refused: isRefused(found) },
    findings: found.map(findingOf),
    ...(observations && { observations: [] }),
  }));
  return { files: [...documents, ...files.map((file) => fileOf(file, observations))] };
}

const isRefused = (findings: readonly Finding[]) => findings.some(({ code }) => code === 'personal-data');

function fileOf(file: FileInspection, observations: boolean) {
  const { rows, published, suppressed, superseded, rejected, refused } = file;
  return {
    ...{ file: file.file, rows, published, suppressed, superseded, rejected, refused },
    findings: file.findings.map(findingOf),
    ...(observations && { observations: file.observations().map(observationOf) }),
  };
}

function findingOf({ row, column, value, code, severity, message, mend, acknowledged }: Finding) {
  return {
    row: row ?? null,
    column: column ?? null,
    value: value ?? null,
    code,
    severity,
    message: { id: `${message.id} ${mend.id}`, en: `${message.en} ${mend.en}` },
    ...(acknowledged !== undefined && { acknowledged }),
  };
}

function observationOf(observation: Observation) {
  const { indicator, area, period, state, publication } = observation;
  const counts: { numerator?: number; denominator?: number } = 'numerator' in observation ? observation : {};
  return {
    ...{ indicator, area, period, status: state },
    value: state === 'value' ? observation.value : null,
    numerator: counts.numerator ?? null,
    denominator: counts.denominator ?? null,
    publication,
  };
}
