import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { headersFor } from '../hosts/headersFor.ts';
import { brotli } from './brotli.ts';
import { fileAt } from './fileAt.ts';
import { mediaType } from './mediaType.ts';

/** Said as long as there is not even a page for what is not found. */
const NOT_BUILT =
  'Situs sedang dibangun; muat ulang sebentar lagi. (The site is being built; reload in a moment.)\n';

/** A running server. */
export interface Served {
  /** Address of the home page, with its final slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Sends text as a good host does: after brotli 11, made once for each file. */
  readonly compressed?: boolean;
}

/**
 * Serves a folder of static files to this machine, with the headers that hosts send: `index.html` for a folder, `404.html` for what is not there.
 * @throws (rejects) with code `EADDRINUSE` where the port is taken
 */
export function serveFolder(folder: string, { port, compressed = false }: ServeOptions): Promise<Served> {
  const small = new Map<string, Promise<Buffer>>();
  const squeezed = (file: string) => {
    const made = small.get(file) ?? readFile(file).then((content) => brotli(content));
    small.set(file, made);
    return made;
  };
  const send = async (response: ServerResponse, status: number, file: string) => {
    const type = mediaType(file);
    const squeeze = compressed && /^text|json|xml/.test(type);
    const body = squeeze ? await squeezed(file) : await readFile(file);
    const encoding = squeeze ? { 'Content-Encoding': 'br' } : {};
    const promised = headersFor(relative(folder, file).split(sep).join('/'));
    response
      .writeHead(status, { ...promised, 'Content-Type': type, 'Content-Length': body.length, ...encoding })
      .end(body);
  };
  const answer = async (response: ServerResponse, url: URL) => {
    const found = await fileAt(folder, url.pathname);
    if (found.kind === 'file') return send(response, 200, found.file);
    if (found.kind === 'folder') return response.writeHead(301, { Location: `${url.pathname}/` }).end();
    return send(response, 404, join(folder, '404.html'));
  };
  const server = createServer((request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://localhost') ?? new URL('http://localhost/');
    answer(response, url).catch(() => {
      response
        .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '5' })
        .end(NOT_BUILT);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const bound = server.address();
      const taken = typeof bound === 'object' && bound ? bound.port : port;
      resolve({
        address: `http://localhost:${taken}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
