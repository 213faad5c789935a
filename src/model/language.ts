/** Languages of the site. */
export type Locale = 'id' | 'en';

/** All of them, the first one first. */
export const LOCALES: readonly Locale[] = ['id', 'en'];

/** Folder of the site in which the pages of a language lie; the first language has the root, and all files. */
export const LANGUAGE_FOLDER: Readonly<Record<Locale, string>> = { id: '', en: 'en/' };
