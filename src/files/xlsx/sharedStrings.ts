import { cellText, xmlDocument } from './xml.ts';

/** The texts of a workbook, each stored once. */
export interface SharedStrings {
  /** The place of a text in the list; it is added where it is new. */
  readonly add: (text: string) => number;
  readonly xml: () => string;
}

/** An empty list of texts, in the order in which they will be asked for. */
export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  let uses = 0;
  const add = (text: string) => {
    uses++;
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const xml = () => {
    const items = [...places.keys()].map((text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`);
    return xmlDocument(
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${places.size}">${items.join('')}</sst>`,
    );
  };
  return { add, xml };
}
