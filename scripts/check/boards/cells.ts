import { z } from 'zod';

/** Any text. */
export const text = z.string();

/** A text that is not empty. */
export const filled = z.string().min(1);

/** The custom code of a cell that holds no day of the calendar: {@link problemOfIssue} has words for it. */
export const NOT_A_DAY = 'not-a-day';

/** An ISO day, or nothing. */
export const optionalDay = text.refine((day) => day === '' || isDay(day), { params: { code: NOT_A_DAY } });

/** An ISO day, or a month or year where no more is known. */
export const daySaid = filled.refine((day) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(day) || isDay(day), {
  params: { code: NOT_A_DAY },
});

function isDay(day: string): boolean {
  return z.iso.date().safeParse(day).success;
}

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
