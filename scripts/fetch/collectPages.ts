import { confirmKind } from './confirmKind.ts';
import { connectionProblems } from './connectionProblems.ts';
import { contentProblems } from './contentProblems.ts';
import { decodeText } from './decodeText.ts';
import { download } from './download.ts';
import { FetchFault } from './fetchFault.ts';
import { addressOfPage, followingPage } from './followingPage.ts';
import { type JsonRecord, readPage } from './readPage.ts';
import type { Session } from './session.ts';

/**
 * All records of all pages of a JSON interface, in their order.
 * @throws {FetchFault} where a page fails, is empty, repeats a record, or where the number of pages changes
 */
export async function collectPages(url: string, session: Session): Promise<JsonRecord[]> {
  const { limits } = session;
  const records: JsonRecord[] = [];
  const seen = new Set<string>();
  let size = 0;
  let total: number | undefined;
  let address: string | undefined = addressOfPage(url, 1);
  for (let number = 1; address !== undefined; number++) {
    if (number > limits.pages) throw new FetchFault(connectionProblems.tooManyPages);
    const answer = await download({ url: address, accept: 'application/json' }, session);
    confirmKind(answer, 'json');
    size += answer.bytes.length;
    if (size > limits.bytes) throw new FetchFault(connectionProblems.tooLarge);
    const page = readPage(decodeText(answer.bytes));
    if (page.records.length === 0)
      throw new FetchFault(contentProblems.empty, { value: `halaman ${number}` });
    if (number > 1 && page.total !== total) throw new FetchFault(contentProblems.pagesChanged);
    total = page.total;
    for (const record of page.records) {
      const key = keyOf(record);
      if (seen.has(key)) throw new FetchFault(contentProblems.repeatedRecord, { value: `halaman ${number}` });
      seen.add(key);
      records.push(record);
    }
    address = followingPage(url, number, page);
  }
  return records;
}

/** What tells records apart: the interface's own number, or else all that the record says. */
function keyOf(record: JsonRecord): string {
  const { id } = record;
  return typeof id === 'number' || typeof id === 'string' ? `id ${id}` : JSON.stringify(record);
}
