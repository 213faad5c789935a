import { type IncomingMessage, request as openRequest } from 'node:http';
import { request as protectedRequest } from 'node:https';
import type { Request } from './request.ts';

/**
 * Sends a request. Not with `fetch`, which takes a compressed answer for complete that was cut off.
 * @returns the answer, its body not read yet
 * @throws (rejects) what the connection says
 */
export function send(
  { url, method = 'GET', body, accept }: Request,
  userAgent: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const form = body?.toString();
  const headers = {
    Accept: accept,
    'Accept-Encoding': 'gzip, br',
    'User-Agent': userAgent,
    ...(form !== undefined && {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(form),
    }),
  };
  const open = url.startsWith('https:') ? protectedRequest : openRequest;
  return new Promise((resolve, reject) => {
    open(url, { method, headers, signal }, resolve).on('error', reject).end(form);
  });
}
