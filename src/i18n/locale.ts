/** Languages of the site. */
export type Locale = 'id' | 'en';

/** BCP 47 tag for `Intl`. */
export const LOCALE_TAG: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** What each language calls itself. */
export const LANGUAGE_NAME: Readonly<Record<Locale, string>> = { id: 'Bahasa Indonesia', en: 'English' };

/** As Facebook's Open Graph names them. */
export const OPEN_GRAPH_LOCALE: Readonly<Record<Locale, string>> = { id: 'id_ID', en: 'en_GB' };

/** All of them, the first one first. */
export const LOCALES: readonly Locale[] = ['id', 'en'];

/** Folder of the site in which the pages of a language lie; the first language has the root, and all files. */
export const LANGUAGE_FOLDER: Readonly<Record<Locale, string>> = { id: '', en: 'en/' };
