import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isText, mediaType } from '../../site/mediaType.ts';
import { headersFor } from '../headersFor.ts';
import { type Answer, ask } from './ask.ts';
import { addressOf } from './kinds.ts';

/** Shorter texts may come as they are. */
const LONG_ENOUGH = 1000;

/** Asks for one file in every way a browser or a program does; what is wrong, one sentence a fault. */
export async function checkFile(address: string, site: string, file: string): Promise<readonly string[]> {
  const content = await readFile(join(site, file));
  const path = addressOf(file);
  const whole = await ask(address, path);
  const head = await ask(address, path, { method: 'HEAD' });
  const small = await ask(address, path, { headers: { 'Accept-Encoding': 'gzip' } });
  const part = await ask(address, path, { headers: { Range: 'bytes=0-3' } });
  const known = await ask(address, path, { headers: { 'If-None-Match': whole.headers.etag ?? '' } });
  const isSmall = isText(mediaType(file)) && content.length > LONG_ENOUGH;
  const faults = [
    fault('status', whole.status, 200),
    fault('body', whole.body.equals(content), true),
    ...headerFaults(file, whole),
    fault('HEAD status', head.status, 200),
    fault('HEAD body', head.body.length, 0),
    fault('HEAD type', head.headers['content-type'], whole.headers['content-type']),
    fault('part status', part.status, 206),
    fault('part', part.body.equals(content.subarray(0, 4)), true),
    fault('unchanged status', known.status, 304),
    ...(isSmall
      ? [
          fault('encoding', small.headers['content-encoding'], 'gzip'),
          fault('unpacked', unpacked(small).equals(content), true),
          fault('vary', /accept-encoding/i.test(small.headers.vary ?? ''), true),
        ]
      : []),
  ];
  return faults.flatMap((found) => (found === undefined ? [] : [`${path}: ${found}`]));
}

/** The body as it was before the server made it small. */
const unpacked = ({ headers, body }: Answer) =>
  headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;

/** Every header that the table of headers promises, exactly; and none that tells which server this is. */
export function headerFaults(file: string, { headers }: Answer): readonly (string | undefined)[] {
  return [
    ...Object.entries(headersFor(file)).map(([name, value]) =>
      fault(name, String(headers[name.toLowerCase()]), value),
    ),
    fault('type', sameType(headers['content-type']), sameType(mediaType(file))),
    fault('version', /\d/.test(String(headers.server ?? '')), false),
  ];
}

/** Types as they are compared: `charset=UTF-8` is `charset=utf-8`. */
const sameType = (type: string | undefined) => (type ?? '').toLowerCase().replace(/;\s*/, '; ');

export function fault(what: string, found: unknown, wanted: unknown): string | undefined {
  return found === wanted ? undefined : `${what} ${String(found)}, not ${String(wanted)}`;
}
