import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const missing = z.array(z.object({ value: z.string(), label: z.string() }));
const field = z.object({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer']),
  decimalChar: z.string().default('.'),
  missingValues: missing.optional(),
  constraints: z
    .object({
      required: z.boolean().optional(),
      pattern: z.string().optional(),
      enum: z.array(z.string()).optional(),
      minimum: z.number().optional(),
    })
    .default({}),
});
const csv = z.object({
  encoding: z.literal('utf-8'),
  dialect: z.object({
    header: z.literal(true),
    delimiter: z.string(),
    quoteChar: z.string(),
    lineTerminator: z.string(),
  }),
  schema: z.object({ fields: z.array(field), missingValues: missing }),
});
type Field = z.infer<typeof field>;

/** A row as its description lets anybody read it. */
export interface DescribedRow {
  readonly cells: Readonly<Record<string, string | number | null>>;
  /** Why a cell is missing, by its column. */
  readonly reasons: Readonly<Record<string, string>>;
  /** Cells that break what is said of their column. */
  readonly faults: readonly string[];
}

/** Rows of a CSV read with nothing but the words of its resource in a Data Package. */
export function readDescribed(text: string, resource: unknown): DescribedRow[] {
  const { dialect, schema } = csv.parse(resource);
  const [header = [], ...body] = z.array(z.array(z.string())).parse(
    parse(text.replace(/^\uFEFF/, ''), {
      delimiter: dialect.delimiter,
      quote: dialect.quoteChar,
      record_delimiter: dialect.lineTerminator,
    }),
  );
  if (header.join() !== schema.fields.map(({ name }) => name).join()) throw new Error(`header: ${header}`);
  return body.map((line) => {
    const cells: Record<string, string | number | null> = {};
    const reasons: Record<string, string> = {};
    const faults: string[] = [];
    schema.fields.forEach((column, at) => {
      const cell = line[at] ?? '';
      const gap = (column.missingValues ?? schema.missingValues).find(({ value }) => value === cell);
      if (gap) reasons[column.name] = gap.label;
      cells[column.name] = gap ? null : cast(cell, column);
      if (gap ? column.constraints.required : !allowed(cell, column)) faults.push(`${column.name}: ${cell}`);
    });
    return { cells, reasons, faults };
  });
}

function cast(cell: string, { type, decimalChar }: Field): string | number {
  return type === 'string' ? cell : Number(cell.replace(decimalChar, '.'));
}

function allowed(cell: string, column: Field): boolean {
  const { pattern, enum: values, minimum } = column.constraints;
  const number = Number(cell.replace(column.decimalChar, '.'));
  if (column.type === 'integer' && !/^-?\d+$/.test(cell)) return false;
  if (column.type === 'number' && Number.isNaN(number)) return false;
  if (minimum !== undefined && number < minimum) return false;
  return (!pattern || new RegExp(pattern).test(cell)) && (!values || values.includes(cell));
}
