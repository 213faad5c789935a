import { LOCALE_TAG, type Locale } from '../../src/i18n/locale.ts';

/** Names of quarters: "Q3" is "triwulan III". */
const QUARTER = /\bQ[1-4]\b/g;

/** Numbers written in a text, as the language writes them: "1.234,5" in Indonesian and "1,234.5" in English are one. */
export function numbersIn(text: string, language: Locale): readonly number[] {
  const [, thousands = '', , decimal = ''] = new Intl.NumberFormat(LOCALE_TAG[language])
    .formatToParts(1234.5)
    .map(({ value }) => value);
  const written = new RegExp(`\\d+(?:\\${thousands}\\d{3})*(?:\\${decimal}\\d+)?`, 'g');
  return (text.replace(QUARTER, '').match(written) ?? []).map((number) =>
    Number(number.replaceAll(thousands, '').replace(decimal, '.')),
  );
}
