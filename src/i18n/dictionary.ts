import { en } from './en/index.ts';
import { id } from './id/index.ts';
import type { Locale } from './locale.ts';

/** Every sentence of the site. Another language is another object of this type. */
export type Dictionary = typeof id;

const dictionaries: Readonly<Record<Locale, Dictionary>> = { id, en };

/** The sentences of a language. */
export const dictionary = (locale: Locale): Dictionary => dictionaries[locale];
