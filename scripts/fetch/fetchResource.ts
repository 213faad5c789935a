import type { Resource } from '../check/documents.ts';
import type { FetchAddress } from '../check/fetchAddress.ts';
import { collectPages } from './collectPages.ts';
import { confirmKind } from './confirmKind.ts';
import { csvOfRecords, csvOfRows } from './csvOfRecords.ts';
import { decodeText } from './decodeText.ts';
import { download } from './download.ts';
import type { Session } from './session.ts';
import { tableOfPage } from './tableOfPage.ts';

/** Whether a resource is stored as a workbook and not as text. */
function isWorkbook({ path }: Pick<Resource, 'path'>): boolean {
  return path.endsWith('.xlsx');
}

/**
 * Downloads a resource.
 * @returns the bytes to be stored: of a file those that came, of an interface or a page its table as CSV
 * @throws {FetchFault} where it cannot be used
 */
export async function fetchResource(
  resource: Resource,
  address: FetchAddress,
  session: Session,
): Promise<Uint8Array> {
  const delimiter = resource.dialect?.delimiter;
  if (address.kind === 'pages') {
    return Buffer.from(csvOfRecords(await collectPages(address.url, session), delimiter));
  }
  if (address.kind === 'page') {
    const { url, method, form } = address;
    const fields = new URLSearchParams(form);
    const request =
      method === 'POST' ? { url, method, body: fields } : { url: withQuery(url, fields), method };
    const answer = await download({ ...request, accept: 'text/html' }, session);
    confirmKind(answer, 'html');
    const columns = resource.schema.fields.map(({ name }) => name);
    return Buffer.from(csvOfRows(tableOfPage(decodeText(answer.bytes), columns, form), delimiter));
  }
  const answer = await download({ url: address.url, accept: '*/*' }, session);
  confirmKind(answer, isWorkbook(resource) ? 'workbook' : 'table');
  return answer.bytes;
}

function withQuery(url: string, fields: URLSearchParams): string {
  const address = new URL(url);
  for (const [name, value] of fields) address.searchParams.set(name, value);
  return address.href;
}
