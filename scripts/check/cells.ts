import { z } from 'zod';

/** Custom codes of cells for which {@link problemOfIssue} has words of its own. */
export type CellFault = 'day' | 'address' | 'number' | 'ascending' | 'years';

/** What Zod is to note of a cell that a rule of ours refuses. */
export const faultOf = (fault: CellFault): { readonly params: { readonly fault: CellFault } } => ({
  params: { fault },
});

/** Any text. */
export const text = z.string();

/** A text that is not empty. */
export const filled = z.string().min(1);

/** A name for addresses and references: small letters, digits and hyphens. */
export const slug = filled.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A number with a decimal point. */
export const number = filled
  .refine((cell) => Number.isFinite(Number(cell)), faultOf('number'))
  .transform(Number);

/** A number as it is written, or nothing. */
export const optionalNumber = text.refine((cell) => Number.isFinite(Number(cell)), faultOf('number'));

/** Address of a page, which visitors are led to; or nothing. */
export const optionalAddress = text.refine((cell) => cell === '' || isAddress(cell), faultOf('address'));

/** True for the address of a page: of the web, and of nothing else that browsers would run or open. */
export function isAddress(written: string): boolean {
  return z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).safeParse(written).success;
}

/** An ISO day. */
export const day = filled.refine(isDay, faultOf('day'));

/** An ISO day, or nothing. */
export const optionalDay = text.refine((cell) => cell === '' || isDay(cell), faultOf('day'));

/** An ISO day, or a month or year where no more is known. */
export const daySaid = filled.refine(
  (cell) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(cell) || isDay(cell),
  faultOf('day'),
);

function isDay(cell: string): boolean {
  return z.iso.date().safeParse(cell).success;
}

/** What a cell lists, parted by `|`. */
export const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

/** Where something was read. */
export function sourceOf(title: string, url: string): { readonly title: string; readonly url?: string } {
  return { title, ...(url && { url }) };
}

/** A text in two languages under a key, or nothing where it is empty; without English it is quoted as it is. */
export function said<Key extends string>(
  key: Key,
  id: string,
  en: string,
): { readonly [name in Key]?: { readonly id: string; readonly en: string } };
export function said(key: string, id: string, en: string) {
  return id === '' ? {} : { [key]: { id, en: en || id } };
}
