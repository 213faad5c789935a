import type { Locale } from '../model/language.ts';

export type { Locale } from '../model/language.ts';

/** BCP 47 tag for `Intl`. */
export const LOCALE_TAG: Readonly<Record<Locale, string>> = { id: 'id-ID', en: 'en-GB' };

/** What each language calls itself. */
export const LANGUAGE_NAME: Readonly<Record<Locale, string>> = { id: 'Indonesia', en: 'English' };

/** As Facebook's Open Graph names them. */
export const OPEN_GRAPH_LOCALE: Readonly<Record<Locale, string>> = { id: 'id_ID', en: 'en_GB' };
