import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';

/** A server of an office, on this machine, that behaves as a test wants it to. */
export interface OfficeServer {
  /** Address without a final slash. */
  readonly address: string;
  /** Requests so far: method, path with query, headers and body. */
  readonly requests: { method: string; url: string; agent: string; body: string }[];
  /** How it answers from now on. */
  answer: (request: IncomingMessage, response: ServerResponse) => void;
  readonly close: () => Promise<void>;
}

/** Starts one on a free port; it answers 404 until told otherwise. */
export async function startOfficeServer(): Promise<OfficeServer> {
  const requests: OfficeServer['requests'] = [];
  const listener: RequestListener = (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, url, agent: headers['user-agent'] ?? '', body });
      server.answer(request, response);
    });
  };
  const http = createServer(listener);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const bound = http.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const server: OfficeServer = {
    address: `http://127.0.0.1:${port}`,
    requests,
    answer: (_request, response) => response.writeHead(404).end(),
    close: () =>
      new Promise((done) => {
        http.close(() => done());
        http.closeAllConnections();
      }),
  };
  return server;
}

/** An answer with a body and a media type. */
export function send(body: string | Uint8Array, type = 'text/csv; charset=utf-8') {
  return (_request: IncomingMessage, response: ServerResponse) =>
    void response
      .writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) })
      .end(body);
}

/** Pages of a JSON interface, by the number in the address. */
export function sendPages(bodies: readonly unknown[], type = 'application/json') {
  return (request: IncomingMessage, response: ServerResponse) => {
    const page = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('page') ?? 1);
    send(JSON.stringify(bodies[page - 1] ?? null), type)(request, response);
  };
}
