import type { Observation, Statement } from '../../src/model/observation.ts';
import type { Audit } from '../audit/auditDisclosure.ts';
import { auditFindings } from '../audit/auditFindings.ts';
import { secureDataset } from '../audit/secureDataset.ts';
import type { Dataset } from '../check/checkSources.ts';
import type { Finding } from '../check/finding.ts';
import type { Protection } from '../protect/protectTallies.ts';
import type { ReleaseOf } from '../protect/releases.ts';
import type { Suppression, Suppressions } from '../protect/suppression.ts';
import { type Row, resolveRevisions } from './resolveRevisions.ts';
import { sumTallies } from './sumTallies.ts';
import type { Tally } from './tally.ts';

/** Where every row goes, before anything is computed from those that are published. */
export interface Settled {
  /** Tallies that count, and their sums. */
  readonly tallies: readonly Tally[];
  /** Single figures that count, without the counts that are withheld. */
  readonly figures: readonly Observation[];
  /** What sources say, as far as it gives no withheld count away. */
  readonly statements: readonly Statement[];
  readonly suppressions: Suppressions;
  /** Rows that a later entry replaced or that repeat another. */
  readonly superseded: readonly Row[];
  /** Published rows whose count is withheld. */
  readonly suppressed: readonly { readonly file?: string; readonly row?: number }[];
  /** The counts that disclosure control looked after, and its choices: for the audit, never to be published. */
  readonly protection: Protection;
  /** What an attack on all that would be published found. */
  readonly audit: Audit;
  readonly findings: readonly Finding[];
}

/**
 * Lets the latest entry of each area and period count, sums it up, and withholds what disclosure control must.
 * @param releaseOf the release in which a count was withheld before, for it stays withheld
 */
export function settleRows(dataset: Dataset, releaseOf: ReleaseOf = () => undefined): Settled {
  const { areas } = dataset.vocabulary;
  const publications = new Map(dataset.publications.map((publication) => [publication.id, publication]));
  const { rows: tallies, superseded, findings } = resolveRevisions(dataset.tallies);
  const repeated = resolveRevisions(dataset.observations);

  const evidenceOf = (tally: Tally) => publications.get(tally.publication)?.evidence;
  const simulated = tallies.filter((tally) => evidenceOf(tally) === 'simulated');
  const real = tallies.filter((tally) => evidenceOf(tally) !== 'simulated');
  const all = [
    ...tallies,
    ...sumTallies(simulated, areas, 'kecamatan'),
    ...sumTallies(real, areas, 'kabupaten'),
  ];
  const isPublic = ({ publication }: { readonly publication: string }) =>
    publications.get(publication)?.alreadyPublic === true;
  const content = { tallies: all, figures: repeated.rows, statements: dataset.statements };
  const { protection, audit } = secureDataset(content, isPublic, dataset.vocabulary, releaseOf);
  const { suppressions, figures, statements } = protection;
  return {
    tallies: all,
    figures,
    statements,
    suppressions,
    superseded: [...superseded, ...repeated.superseded],
    suppressed: [
      ...tallies.filter((tally) => isWithheld(suppressions.get(tally))),
      ...figures.filter(({ state }) => state === 'suppressed'),
      ...dataset.statements.filter((statement) => !statements.includes(statement)),
    ],
    protection,
    audit,
    findings: [...findings, ...repeated.findings, ...auditFindings(audit)],
  };
}

function isWithheld(suppression: Suppression | undefined): boolean {
  return suppression?.stunted !== undefined;
}
