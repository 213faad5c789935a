const DATES = /(\/(?:CreationDate|ModDate) \(D:)\d{14}[+-]\d\d'\d\d'/g;

/** Ids of table headings: Chromium counts every node that it has seen. */
const NODES = /(?<=\(node)\d{8}(?=\))/g;

/**
 * The PDF without what differs from one run of Chromium to the next: dated by its data, its nodes numbered anew in
 * their order. Everything keeps its length, so that every offset in the file holds.
 * @param day ISO day
 */
export function settlePdf(pdf: Buffer, day: string): Buffer {
  const date = `${day.replaceAll('-', '')}000000+00'00'`;
  const text = pdf.toString('latin1');
  const known = [...new Set(text.match(NODES))].toSorted();
  const numbers = new Map(known.map((node, index) => [node, String(index + 1).padStart(8, '0')]));
  const settled = text.replaceAll(DATES, `$1${date}`).replaceAll(NODES, (node) => numbers.get(node) ?? node);
  return Buffer.from(settled, 'latin1');
}
