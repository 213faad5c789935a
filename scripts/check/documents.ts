import { z } from 'zod';
import { AREA_LEVELS } from '../../src/model/area.ts';
import { EVIDENCE } from '../../src/model/publication.ts';
import type { Region } from '../../src/model/region.ts';
import { day, faultOf, filled, isAddress } from './cells.ts';
import { fetchAddress } from './fetchAddress.ts';

/** Address of a page, which visitors are led to. */
const address = filled.refine(isAddress, faultOf('address'));

const ascending = z
  .array(z.number())
  .min(1)
  .refine((breaks) => breaks.every((low, i) => i === 0 || low > (breaks[i - 1] ?? low)), 'not ascending');
const degrees = (limit: number) => z.number().min(-limit).max(limit);

/** `region.json`. */
export const regionDocument: z.ZodType<Region> = z.object({
  area: filled,
  country: filled,
  province: filled,
  title: filled,
  address: z.url().endsWith('/').nullable(),
  asOf: day,
  indicator: filled,
  severeIndicator: filled,
  countIndicator: filled,
  coverageIndicator: filled,
  sampleSizeIndicator: filled,
  populationIndicators: z.array(filled),
  headlineTarget: filled,
  designEffect: z.number().min(1),
  lowCoverage: z.number().min(0).max(100),
  changeBreaks: ascending,
  widthBreaks: ascending,
  disclosure: z.object({
    minimumCount: z.number().int().min(1),
    minimumDenominator: z.number().int().min(1),
  }),
  maintainer: z.object({ name: filled, contact: filled.nullable() }),
  holders: z.array(z.object({ level: z.enum(AREA_LEVELS), office: filled, holds: filled })),
  insets: z
    .array(
      z.object({
        name: filled,
        bounds: z
          .tuple([degrees(180), degrees(90), degrees(180), degrees(90)])
          .refine(([w, s, e, n]) => w < e && s < n),
      }),
    )
    .default([]),
});

const field = z
  .object({
    name: filled,
    type: z
      .enum(['string', 'integer', 'number', 'year', 'date', 'datetime', 'boolean', 'any'])
      .default('string'),
    /** One of CONCEPTS, or the id of an indicator. */
    concept: z.string().optional(),
    decimalChar: z.string().length(1).optional(),
    groupChar: z.string().length(1).optional(),
    bareNumber: z.boolean().default(true),
    missingValues: z.array(z.string()).optional(),
    /** Words for yes and no, of a `boolean`: an indicator in percent is then 100 or 0. */
    trueValues: z.array(filled).optional(),
    falseValues: z.array(filled).optional(),
    /** The period of all figures of the column, where its heading names one. */
    period: z.string().optional(),
  })
  // Where the point marks thousands, the comma marks decimals, unless the field says otherwise.
  .transform((written) => ({
    ...written,
    decimalChar: written.decimalChar ?? (written.groupChar === '.' ? ',' : '.'),
  }));
export type Field = z.infer<typeof field>;

const resource = z.object({
  name: filled,
  path: filled,
  dialect: z
    .object({
      delimiter: z.string().length(1).optional(),
      quoteChar: z.string().length(1).optional(),
      headerRows: z.array(z.number().int().min(1)).optional(),
      commentRows: z.array(z.number().int().min(1)).optional(),
      sheetName: z.string().optional(),
    })
    .optional(),
  areaLevel: z.enum(AREA_LEVELS).optional(),
  programme: z.string().optional(),
  /** The period of all rows, where no column gives one. */
  period: z.string().optional(),
  /** Where \`npm run fetch\` gets the file; it notes what it got: \`sha256:…\`, size, and the day in UTC. */
  fetch: fetchAddress.optional(),
  hash: z.string().optional(),
  bytes: z.number().int().min(0).optional(),
  retrieved: day.optional(),
  schema: z.object({ missingValues: z.array(z.string()).default(['']), fields: z.array(field).min(1) }),
});
export type Resource = z.infer<typeof resource>;

/** `datapackage.json` of a publication: a Data Package v2 descriptor with our few words on top. */
export const descriptorDocument = z.object({
  name: filled,
  title: filled,
  description: z.string().optional(),
  contributors: z.array(z.object({ title: filled })).min(1),
  sources: z.array(z.object({ title: filled, path: address.optional() })).default([]),
  licenses: z.array(z.object({ name: z.string().optional(), title: z.string().optional() })).default([]),
  published: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .optional(),
  evidence: z.enum(EVIDENCE),
  disclosure: z.enum(['already-public', 'protected']).default('protected'),
  programme: z.string().optional(),
  /** Why the publisher revises figures of an earlier publication or edition; shown wherever a figure changes by it. */
  revision: filled.optional(),
  resources: z.array(resource).min(1),
  /** Warnings that somebody has looked into: they stand, with the reason, and no longer ask for attention. */
  acknowledged: z
    .array(z.object({ code: filled, row: z.number().int().min(1).optional(), reason: filled }))
    .default([]),
});
export type Descriptor = z.infer<typeof descriptorDocument>;
