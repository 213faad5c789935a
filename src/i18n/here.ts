import { dictionary } from './dictionary.ts';
import type { Locale } from './locale.ts';

/** Language of the pages that this run of Astro renders: `BAHASA`, Indonesian where it is not set. Not for the browser. */
export const locale: Locale = process.env['BAHASA'] === 'en' ? 'en' : 'id';

/** The sentences of that language. */
export const t = dictionary(locale);
