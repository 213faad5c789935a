import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DENOMINATORS } from '../../src/model/indicator.ts';
import { METHODS } from '../../src/model/publication.ts';
import type { ReleaseManifest } from '../../src/model/release.ts';
import { PUBLISHED } from '../release/freezeRelease.ts';
import { releasesFolder } from '../release/readManifests.ts';
import { ReleaseFault } from '../release/releaseFault.ts';
import { sha256 } from '../release/releaseId.ts';
import type { ToldFigure } from './figureOf.ts';
import type { PublishedFigures } from './figuresOf.ts';
import type { Revising } from './reasonOf.ts';

const key = {
  indicator: z.string(),
  area: z.string(),
  period: z.string(),
  programme: z.string(),
  method: z.enum(METHODS),
  publication: z.string(),
};
const number = z.number();
const figure = {
  ...key,
  alternate: z.literal(true).exactOptional(),
  composition: z.object({ present: number, total: number }).exactOptional(),
};
const counts = {
  numerator: number.exactOptional(),
  denominator: number.exactOptional(),
  denominatorKind: z.enum(DENOMINATORS).exactOptional(),
  printed: number.exactOptional(),
};
const interval = z.object({ low: number, high: number, origin: z.string() }).exactOptional();

const observation: z.ZodType<ToldFigure> = z.discriminatedUnion('state', [
  z.object({ ...figure, ...counts, state: z.literal('value'), value: number, interval }),
  z.object({ ...figure, ...counts, state: z.literal('contradicted') }),
  z.object({ ...figure, state: z.literal('bound'), relation: z.enum(['<', '>']), limit: number }),
  z.object({
    ...figure,
    state: z.literal('suppressed'),
    reason: z.enum(['protected', 'small-denominator']),
    denominator: number.exactOptional(),
  }),
  z.object({ ...figure, state: z.enum(['not-measured', 'not-reported', 'not-published']) }),
]);

const published = z.object({
  observations: z.array(observation),
  statements: z.array(z.object({ ...key, text: z.string() })),
  publications: z.array(z.object({ id: z.string(), revision: z.string().exactOptional() })),
});

/** What a release froze, as far as its differences from others go. */
export interface FrozenData extends PublishedFigures {
  readonly publications: readonly Revising[];
}

/**
 * Figures of a release.
 * @throws a sentence where its `published.json` is not what was released
 */
export async function readPublished(dataDir: string, { id, hash }: ReleaseManifest): Promise<FrozenData> {
  const file = join(releasesFolder(dataDir), id, PUBLISHED);
  const text = await readFile(file, 'utf8').catch(() => '');
  const parsed = sha256(text) === hash ? published.safeParse(JSON.parse(text)) : undefined;
  if (!parsed?.success) {
    throw new ReleaseFault(
      `Rilis ${id} rusak: ${file} tidak sama dengan saat dirilis; kembalikan dari git. ` +
        '(The release is damaged: restore it from git.)',
    );
  }
  return parsed.data;
}
